package se.lyhord.console.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Draft;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.FristEvent;
import se.lyhord.register.event.LetterEvent;

/** Writing that the register keeps as a draft. */
class KeptWriting implements Writing {
    private final Drafts drafts;
    private final ArendeLog log;
    private final EventWords words;
    private final Days days;
    private final Account by;
    private final long arende;
    private final String form;
    private @Nullable Draft known;
    private int seen;

    KeptWriting(Drafts drafts, ArendeLog log, EventWords words, Days days, Account by, long arende, String form) {
        this.drafts = drafts;
        this.log = log;
        this.words = words;
        this.days = days;
        this.by = by;
        this.arende = arende;
        this.form = form;
        this.seen = log.of(arende).size();
    }

    @Override
    public List<Begun> begun(List<Field> fields) {
        List<Draft> own = drafts.own(by, arende, form);
        if (!own.isEmpty()) {
            known = own.getFirst();
            seen = known.seen();
        }
        return own.stream()
                .map(draft -> new Begun(FilledText.read(draft.fields(), fields), days.moment(draft.savedAt())))
                .toList();
    }

    @Override
    public String keep(Filled filled) {
        Draft before = known;
        Optional<Draft> saved = drafts.save(by, arende, form, before, seen, FilledText.of(filled));
        saved.ifPresent(draft -> known = draft);
        if (saved.isEmpty()) {
            return "Utkastet sparas inte: du har inte ärendet längre.";
        }
        return before != null && saved.get().id() != before.id()
                ? "Du skriver också i ett annat fönster. Det här sparas som ett eget utkast."
                : "Utkastet sparat " + days.moment(saved.get().savedAt());
    }

    @Override
    public void drop() {
        if (known != null) {
            drafts.drop(by, known);
            known = null;
        }
    }

    @Override
    public void forget() {
        drafts.forget(by, arende, form);
        known = null;
    }

    @Override
    public List<String> news() {
        List<ArendeLog.Entry> events = log.of(arende);
        List<String> news = new ArrayList<>();
        for (ArendeLog.Entry entry : events.subList(Math.min(seen, events.size()), events.size())) {
            boolean followsByItself = entry.event() instanceof LetterEvent || entry.event() instanceof FristEvent;
            if (!followsByItself && !entry.actor().equals(by.username())) {
                String actor = entry.actor().equals(ArendeLog.BOT) ? "" : entry.actor() + ", ";
                news.add(actor + days.moment(entry.at()) + ": " + words.sentence(entry.event()));
            }
        }
        seen = events.size();
        return news;
    }
}
