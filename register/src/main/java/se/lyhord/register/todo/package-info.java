/**
 * What somebody at an enhet has to do.
 *
 * <p>Offers the own ärenden in groups and the questions to oneself. Withholds how they are told apart in the database.
 */
@NullMarked
package se.lyhord.register.todo;

import org.jspecify.annotations.NullMarked;
