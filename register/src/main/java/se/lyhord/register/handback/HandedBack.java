package se.lyhord.register.handback;

import java.time.Instant;

/**
 * That an enhet is done with an ärende.
 *
 * @param note why there is no answer, or what the registrator should know; may be empty
 * @param by user name
 */
public record HandedBack(String note, String by, Instant at) {}
