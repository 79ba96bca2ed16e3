package se.lyhord.register.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.search.index.Facet;

/** What is looked up beside the words: the filters, and of what an enhet's people may see at most, so that a page of theirs is soon filled. */
@Component
class Conditions {
    private final ReadingRule rule;
    private final Areas areas;
    private final Routines routines;

    Conditions(ReadingRule rule, Areas areas, Routines routines) {
        this.rule = rule;
        this.areas = areas;
        this.routines = routines;
    }

    /** All of them, with the words' own; none where nothing is asked for. */
    List<String> of(Account account, SearchQuestion question, List<String> words) {
        List<String> all = new ArrayList<>(words);
        if (!question.statuses().isEmpty()) {
            all.add(Lexemes.any(question.statuses().stream()
                    .map(status -> Lexemes.one(Facet.STATUS.mark(status.name())))
                    .toList()));
        }
        add(all, Facet.KIND, question.kind());
        add(all, Facet.UNIT, question.unit());
        add(all, Facet.FLAG, question.flag());
        add(
                all,
                Facet.CHANNEL,
                question.channel() == null ? null : question.channel().name());
        if (!rule.seesAllUnrestricted(account)) {
            all.add(atMost(account));
        }
        return all;
    }

    private static void add(List<String> all, Facet facet, @Nullable String value) {
        if (value != null) {
            all.add(Lexemes.one(facet.mark(value)));
        }
    }

    /** What the person's enheter have and those where the person stands in, what a chef has taken over, and what a flag may call somebody to. */
    private String atMost(Account account) {
        List<String> any = new ArrayList<>();
        any.add(Facet.TAKEN_OVER.mark(""));
        areas.of(account).units().forEach(unit -> any.add(Facet.UNIT.mark(unit)));
        routines.today(account.namnd()).rutin().flags().stream()
                .filter(flag -> !flag.alarms().isEmpty())
                .forEach(flag -> any.add(Facet.FLAG.mark(flag.id())));
        return Lexemes.any(any.stream().map(Lexemes::one).toList());
    }
}
