/**
 * Letters on the citizens' page: {@link se.lyhord.register.conversation.letter.ShowLetters} puts them into the conversations that opened their ärenden,
 * when their moment has come.
 *
 * <p>Withholds which letters and conversations these are.
 */
@NullMarked
package se.lyhord.register.conversation.letter;

import org.jspecify.annotations.NullMarked;
