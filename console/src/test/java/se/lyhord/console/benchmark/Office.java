package se.lyhord.console.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.lyhord.console.benchmark.page.Browser;
import se.lyhord.console.benchmark.page.Page;

/** Registratorer of one nämnd, each signed in and with the inbox open, spread over its list. */
final class Office implements AutoCloseable {
    private static final int COMING_A_SECOND = 2;

    private final List<Page> pages;

    private Office(List<Page> pages) {
        this.pages = pages;
    }

    /** Lets so many come in. */
    static Office open(Database database, HttpClient client, URI node, int people) throws Exception {
        List<String> names = database.addRegistrars(people);
        List<Long> inbox = database.inbox();
        return new Office(new Load(people, COMING_A_SECOND).run((number, due) -> {
            Browser browser = new Browser(client, node);
            try {
                browser.signIn(names.get(number), "demo");
                return new Page(browser, "inkorg/" + inbox.get((int) ((long) number * inbox.size() / people)));
            } catch (Exception failed) {
                throw new IllegalStateException(names.get(number) + " could not come in", failed);
            }
        }));
    }

    /** Everybody works for as long as this. */
    Morning work(Duration forEachArende, Duration time) throws Exception {
        Morning morning = new Morning();
        long until = System.nanoTime() + time.toNanos();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (Page page : pages) {
                all.add(each.submit(() -> {
                    new Registrar(page, morning).work(forEachArende, until);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return morning;
    }

    List<Page> pages() {
        return pages;
    }

    /** Everybody's machine is switched off. */
    @Override
    public void close() {
        pages.forEach(Page::close);
    }
}
