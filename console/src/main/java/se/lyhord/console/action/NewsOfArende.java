package se.lyhord.console.action;

import java.util.ArrayList;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.register.access.Account;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.FristEvent;
import se.lyhord.register.event.LetterEvent;

/** What stands in an ärende's log. */
record NewsOfArende(ArendeLog log, EventWords words, Days days, Account by, long arende) implements News {
    @Override
    public int now() {
        return log.of(arende).size();
    }

    @Override
    public List<String> since(int seen) {
        List<ArendeLog.Entry> events = log.of(arende);
        List<String> news = new ArrayList<>();
        for (ArendeLog.Entry entry : events.subList(Math.min(seen, events.size()), events.size())) {
            boolean followsByItself = entry.event() instanceof LetterEvent || entry.event() instanceof FristEvent;
            if (!followsByItself && !entry.actor().equals(by.username())) {
                String actor = entry.actor().equals(ArendeLog.BOT) ? "" : entry.name() + ", ";
                news.add(actor + days.moment(entry.at()) + ": " + words.sentence(entry.event()));
            }
        }
        return news;
    }
}
