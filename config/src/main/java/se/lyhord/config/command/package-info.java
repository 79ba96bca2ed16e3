/**
 * The command {@code routine}, which needs neither database nor mail.
 *
 * <p>Offers {@link se.lyhord.config.command.RoutineCommand}; withholds how its words are read.
 */
@NullMarked
package se.lyhord.config.command;

import org.jspecify.annotations.NullMarked;
