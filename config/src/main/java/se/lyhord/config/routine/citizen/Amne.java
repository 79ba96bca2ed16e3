package se.lyhord.config.routine.citizen;

/** A subject that citizens often write to the wrong authority about; the program knows its words in every language of the page. */
public enum Amne {
    /** Streets, traffic, parking, snow and street lamps. */
    STREETS,
    /** Compulsory school and gymnasium. */
    SCHOOL,
    /** Hospitals, vårdcentraler and doctors. */
    HEALTH,
    /** Buses, trains and the underground. */
    TRANSPORT,
    /** Crimes and disorder. */
    POLICE,
    /** Household waste. */
    WASTE
}
