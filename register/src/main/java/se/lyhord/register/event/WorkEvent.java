package se.lyhord.register.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Work on an ärende that does not move it along. */
public sealed interface WorkEvent extends ArendeEvent {
    /** A tjänsteanteckning: what was said or done, dated by the log and signed by the one who wrote it. */
    record NoteWritten(String text, String signedBy) implements WorkEvent {
        @Override
        public String sentence() {
            return "Tjänsteanteckning: " + text + " /" + signedBy;
        }
    }

    /** An officer wrote to the citizen in the conversation on the citizens' page. */
    record SaidToCitizen(String text, String signedBy) implements WorkEvent {
        @Override
        public String sentence() {
            return "Skrev i samtalet med den som hörde av sig: " + text + " /" + signedBy;
        }
    }

    /** An officer takes part in the conversation from now on. */
    record ConversationTakenOver(String name) implements WorkEvent {
        @Override
        public String sentence() {
            return name + " tog över samtalet med den som hörde av sig.";
        }
    }

    /** The officer has left the conversation. */
    record ConversationLeft(String name) implements WorkEvent {
        @Override
        public String sentence() {
            return name + " lämnade samtalet med den som hörde av sig.";
        }
    }

    /** The enhet began its utredning. */
    record InquiryBegun() implements WorkEvent {
        @Override
        public String sentence() {
            return "Utredningen har börjat.";
        }
    }

    /** A measure was taken or planned. */
    record MeasureAdded(String text, boolean done, @Nullable LocalDate followUp) implements WorkEvent {
        @Override
        public String sentence() {
            return (done ? "Åtgärd: " : "Planerad åtgärd: ")
                    + text
                    + (followUp == null ? "" : " Följs upp " + Moments.day(followUp) + ".");
        }
    }

    /** A measure was followed up. */
    record MeasureFollowedUp(String text, String result) implements WorkEvent {
        @Override
        public String sentence() {
            return "Åtgärden följdes upp: " + text + " " + result;
        }
    }

    /** A private provider was asked for its side. */
    record ProviderAsked(String provider, LocalDate answerBy) implements WorkEvent {
        @Override
        public String sentence() {
            return provider + " ska svara senast " + Moments.day(answerBy) + ".";
        }
    }

    /** The provider was reminded. */
    record ProviderReminded(String provider) implements WorkEvent {
        @Override
        public String sentence() {
            return provider + " fick en påminnelse.";
        }
    }

    /** The provider answered. */
    record ProviderReplied(String provider, String text) implements WorkEvent {
        @Override
        public String sentence() {
            return provider + " har svarat: " + text;
        }
    }

    /** The citizen is not content. */
    record Dissatisfied(String words) implements WorkEvent {
        @Override
        public String sentence() {
            return "Den som skrev är inte nöjd. " + words;
        }
    }

    /** The citizen was told that the answer is late; the word itself may have come too late. */
    record Delayed(String reason, LocalDate answerBy, boolean late) implements WorkEvent {
        @Override
        public String sentence() {
            return "Svaret dröjer till " + Moments.day(answerBy) + ". " + reason
                    + (late ? " Beskedet gavs efter att svarstiden hade gått ut." : "");
        }
    }

    /** It was pointed to a related one. */
    record Linked(long other, String name) implements WorkEvent {
        @Override
        public String sentence() {
            return "Hör ihop med " + name + ".";
        }
    }

    /** Something in it calls for people on the same day. */
    record AlarmRaised(String flag, String to) implements WorkEvent {
        @Override
        public String sentence() {
            return "Larm om " + flag + " till " + to + ".";
        }
    }

    /** Somebody who was called by an alarm has seen it. */
    record AlarmSeen(String alarm) implements WorkEvent {
        @Override
        public String sentence() {
            return "Larmet är sett: " + alarm;
        }
    }

    /** A restricted ärende was opened beside it. */
    record CompanionOpened(long other, String name, String flag) implements WorkEvent {
        @Override
        public String sentence() {
            return name + ", ett ärende som få får se, öppnades vid sidan av för flaggan " + flag + ".";
        }
    }

    /** A letter was let through although it may hold what is secret, or kept from open mail. */
    record SecrecyDecided(String letter, String decision, String reason) implements WorkEvent {
        @Override
        public String sentence() {
            return letter + ": " + decision + " " + reason;
        }
    }
}
