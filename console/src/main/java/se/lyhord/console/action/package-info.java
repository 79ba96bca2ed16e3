/**
 * What a person can do with an ärende, a message, a letter or a question.
 *
 * <p>Offers the bar of actions of an ärende, and forms as data with the one dialog that fills them in. Withholds which verbs there are and how
 * each one's form looks.
 */
@NullMarked
package se.lyhord.console.action;

import org.jspecify.annotations.NullMarked;
