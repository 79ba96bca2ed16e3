package se.lyhord.intake.fuzz;

import java.util.random.RandomGenerator;

/** One way to spoil a mail. */
@FunctionalInterface
interface Mutation {
    /**
     * A spoiled mail; the given one stays as it is.
     *
     * @param mail raw bytes, perhaps none
     * @param other another good mail to take pieces from
     */
    byte[] spoil(byte[] mail, byte[] other, RandomGenerator random);
}
