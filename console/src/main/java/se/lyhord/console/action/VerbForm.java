package se.lyhord.console.action;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as a form: what to fill in and what happens then.
 *
 * @param name what it is called in menus and above the form
 * @param lead what to know before, as sentences; may be empty
 * @param button the word on the button
 * @param work does it, or refuses with a sentence that the form shows
 * @param outlook what it would lead to, shown beside the form while it is filled in; null where there is nothing to show
 * @param rewords whether the person may change the words of the letter that is shown
 * @param beginning with which letter it begins, and from where
 * @param said what has happened when it is done, as a sentence without full stop; empty where only its letter tells
 */
public record VerbForm(
        String name,
        String lead,
        List<Field> fields,
        String button,
        Consumer<Filled> work,
        @Nullable Function<Filled, Outlook> outlook,
        boolean rewords,
        Beginning beginning,
        String said) {
    /** Keeps its own copy of the fields. */
    public VerbForm {
        fields = List.copyOf(fields);
    }

    /** A form whose button carries its name. */
    public static VerbForm of(String name, Consumer<Filled> work, Field... fields) {
        return new VerbForm(name, "", List.of(fields), name, work, null, false, Beginning.NOTHING, "");
    }

    /** The same with sentences to read before. */
    public VerbForm explained(String sentences) {
        return new VerbForm(name, sentences, fields, button, work, outlook, rewords, beginning, said);
    }

    /** The same with another word on the button. */
    public VerbForm button(String word) {
        return new VerbForm(name, lead, fields, word, work, outlook, rewords, beginning, said);
    }

    /** The same, showing what it would lead to. */
    public VerbForm showing(Function<Filled, Outlook> shown) {
        return new VerbForm(name, lead, fields, button, work, shown, rewords, beginning, said);
    }

    /** The same, where the letter that is shown can be changed; the work finds it in {@link Filled#letter}. */
    public VerbForm rewording() {
        return new VerbForm(name, lead, fields, button, work, outlook, true, beginning, said);
    }

    /** The same, with this letter from the beginning. */
    VerbForm beginning(Beginning begun) {
        return new VerbForm(name, lead, fields, button, work, outlook, rewords, begun, said);
    }

    /** The same, saying this when it is done. */
    public VerbForm said(String sentence) {
        return new VerbForm(name, lead, fields, button, work, outlook, rewords, beginning, sentence);
    }

    /** The same, done in another way. */
    VerbForm doing(Consumer<Filled> other) {
        return new VerbForm(name, lead, fields, button, other, outlook, rewords, beginning, said);
    }
}
