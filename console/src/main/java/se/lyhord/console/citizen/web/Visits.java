package se.lyhord.console.citizen.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;
import se.lyhord.config.routine.people.Namnd;
import se.lyhord.console.citizen.page.Frame;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.intake.converse.Draft;
import se.lyhord.intake.converse.text.AcceptLanguage;
import se.lyhord.register.routine.Routines;

/** Whose page is asked for, and in which language. */
@Component
public class Visits {
    /** Name of the buttons that choose a language. */
    public static final String TONGUE = "byt";

    /** Parameter that says which nämnd, where there are several. */
    public static final String NAMND = "namnd";

    private final Routines routines;
    private final Assets assets;

    Visits(Routines routines, Assets assets) {
        this.routines = routines;
        this.assets = assets;
    }

    /** The frame of a page in the language that was chosen, else the one that the browser asks for. */
    public Frame frame(ServerRequest request, String path, String title) {
        return frame(request, path, title, asked(request));
    }

    /** The frame of a page in this language; without a nämnd where none was named or there is no such. */
    public Frame frame(ServerRequest request, String path, String title, String tag) {
        Words words = Words.in(tag);
        Namnd namnd = namnd(request.param(NAMND).orElse(""));
        return new Frame(words, words.t(title), path, namnd, severalNamnder(), null, assets.version());
    }

    /** The frame of an answer to what cannot be read: all that is known stands in the address, and that may be broken too. */
    public Frame unread(ServerRequest request, String title) {
        var query = UriComponentsBuilder.newInstance()
                .query(request.servletRequest().getQueryString())
                .build()
                .getQueryParams();
        String tag = Stream.of(Frame.SPOKEN, Draft.LANGUAGE)
                .flatMap(name -> Stream.ofNullable(query.getFirst(name)))
                .findFirst()
                .orElse("sv");
        Words words = Words.in(tag);
        Namnd namnd = namnd(Objects.requireNonNullElse(query.getFirst(NAMND), ""));
        return new Frame(words, words.t(title), "./", namnd, severalNamnder(), null, assets.version());
    }

    /** Whether there is more than one nämnd to write to. */
    public boolean severalNamnder() {
        return routines.namnder().size() > 1;
    }

    /** Every nämnd. */
    public List<Namnd> namnder() {
        return routines.namnder().stream()
                .map(id -> routines.today(id).rutin().namnd())
                .toList();
    }

    /** The nämnd with this id, the only one where none is named; null where there is no such. */
    public @Nullable Namnd namnd(String asked) {
        List<String> known = routines.namnder();
        String id = asked.isEmpty() && known.size() == 1 ? known.getFirst() : asked;
        return known.contains(id) ? routines.today(id).rutin().namnd() : null;
    }

    /** Whether the citizen has chosen the language here or before. */
    public static boolean hasChosen(ServerRequest request) {
        return request.param(TONGUE).isPresent()
                || request.param(Draft.LANGUAGE).isPresent();
    }

    private static String asked(ServerRequest request) {
        return request.param(TONGUE)
                .or(() -> request.param(Draft.LANGUAGE))
                .or(() -> request.param(Frame.SPOKEN))
                .or(() -> AcceptLanguage.preferred(request.headers().firstHeader("Accept-Language")))
                .orElse("sv");
    }
}
