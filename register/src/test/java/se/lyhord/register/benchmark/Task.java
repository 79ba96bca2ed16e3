package se.lyhord.register.benchmark;

import java.util.function.IntConsumer;

/**
 * Something that the desk does many times a day.
 *
 * @param program does it through the code that the views call
 * @param bare fetches the same rows with SQL and nothing else
 */
record Task(String name, IntConsumer program, IntConsumer bare) {}
