package se.lyhord.console.citizen.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Namnd;
import se.lyhord.intake.converse.text.CitizenTexts;

/**
 * What stands around a page.
 *
 * @param path of this page, relative to the site's root
 * @param namnd whose page it is; null before that is chosen
 * @param oneOfSeveral whether addresses must say which
 * @param form id of the form that a choice of language sends, so that nothing written is lost; null where a link does
 * @param assets version of style sheet and script
 */
public record Frame(
        Words words,
        String title,
        String path,
        @Nullable Namnd namnd,
        boolean oneOfSeveral,
        @Nullable String form,
        String assets) {
    /** Parameter with the language that a page spoke from which a form was sent. */
    public static final String SPOKEN = "i";

    /** Who speaks on the page. */
    public String whose() {
        return namnd == null ? "Lyhörd" : namnd.administration();
    }

    /** The same around a page that is a form. */
    public Frame withForm(String id) {
        return new Frame(words, title, path, namnd, oneOfSeveral, id, assets);
    }

    /** The same with another title. */
    public Frame titled(String other) {
        return new Frame(words, other, path, namnd, oneOfSeveral, form, assets);
    }

    /** The same in another language. */
    public Frame in(Words other, String titleKey) {
        return new Frame(other, other.t(titleKey), path, namnd, oneOfSeveral, form, assets);
    }

    /** The same around another nämnd's page. */
    public Frame of(@Nullable Namnd other) {
        return new Frame(words, title, path, other, oneOfSeveral, form, assets);
    }

    /** Where a form is sent; the language of its own fields goes before the one that stands here. */
    public String action(String to) {
        return to + "?" + whoseQuery() + SPOKEN + "=" + words.tag();
    }

    /** Address of another page of the same nämnd in the same language. */
    public String link(String to) {
        return link(to, words.tag());
    }

    /** Address of this page in another language. */
    public String inTongue(String tag) {
        return link(path, tag);
    }

    private String link(String to, String tag) {
        return to + "?" + whoseQuery() + "lang=" + tag;
    }

    private String whoseQuery() {
        return namnd != null && oneOfSeveral ? "namnd=" + namnd.id() + "&" : "";
    }

    /** What a telephone dials. */
    public String dial(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }

    /** Address of a style sheet or script, which never changes under that address. */
    public String asset(String name) {
        return "citizen/" + assets + "/" + name;
    }

    /** The languages. */
    public List<Tongue> tongues() {
        return CitizenTexts.tags().stream()
                .map(CitizenTexts::in)
                .map(texts -> new Tongue(
                        texts.tag(), texts.name(), texts.dir(), texts.tag().equals(words.tag())))
                .toList();
    }
}
