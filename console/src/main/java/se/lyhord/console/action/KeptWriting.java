package se.lyhord.console.action;

import java.util.List;
import se.lyhord.console.draft.HalfWritten;
import se.lyhord.console.words.Days;
import se.lyhord.register.draft.Draft;

/** Writing that the register keeps as a draft. */
class KeptWriting implements Writing {
    private final HalfWritten half;
    private final News news;
    private final Days days;
    private int seen;

    KeptWriting(HalfWritten half, News news, Days days) {
        this.half = half;
        this.news = news;
        this.days = days;
        this.seen = news.now();
    }

    @Override
    public List<Begun> begun(List<Field> fields) {
        List<Draft> own = half.begun();
        if (!own.isEmpty()) {
            half.goOnWith(own.getFirst());
            seen = own.getFirst().seen();
        }
        return own.stream()
                .map(draft -> new Begun(FilledText.read(draft.fields(), fields), days.moment(draft.savedAt())))
                .toList();
    }

    @Override
    public String keep(Filled filled) {
        return half.keep(FilledText.of(filled), seen);
    }

    @Override
    public void drop() {
        half.drop();
    }

    @Override
    public void forget() {
        half.forget();
    }

    @Override
    public List<String> news() {
        List<String> since = news.since(seen);
        seen = news.now();
        return since;
    }
}
