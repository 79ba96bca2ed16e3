package se.lyhord.register.learn;

import java.time.Instant;

/**
 * An ärende that nobody has confirmed and of which the program is unsure.
 *
 * @param kind how probable the best suggestion of ärendetyp is, 0 when there is none
 * @param factor likewise of kvalitetsfaktor
 * @param unit likewise of enhet
 */
public record UnsureArende(long id, String title, Instant arrivedAt, double kind, double factor, double unit) {}
