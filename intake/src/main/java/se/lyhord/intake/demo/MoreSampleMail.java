package se.lyhord.intake.demo;

/** Lets more sample mail come; a bean of this type exists in demo mode only. */
public interface MoreSampleMail {
    /** The most that come at once. */
    int LARGEST = 500;

    /** So many sample mails come, from the first on and again from the first; more than {@link #LARGEST} are as many as that. */
    void send(int count);
}
