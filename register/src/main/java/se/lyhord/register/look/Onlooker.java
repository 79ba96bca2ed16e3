package se.lyhord.register.look;

/**
 * Somebody who has an ärende in sight.
 *
 * @param account user name
 * @param name as colleagues know it
 */
public record Onlooker(String account, String name) {}
