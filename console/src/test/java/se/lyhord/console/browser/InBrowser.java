package se.lyhord.console.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.lyhord.console.Lyhord;

/** The demo as it starts, twelve ärenden in its inbox, and a real browser before it; each class that extends this has a program of its own. */
@ExtendWith({DesksStrategy.class, Chromium.class})
@DirtiesContext
@SpringBootTest(
        classes = Lyhord.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lyhord.data=target/browser-test/${random.uuid}",
            "lyhord.demo.at-once=12",
            "lyhord.demo.every=1h",
            "lyhord.learning.enabled=false",
            "lyhord.guard.calm=100",
            "vaadin.productionMode=true"
        })
abstract class InBrowser {
    static final int SMTP_PORT = Chromium.freePort();
    private static final int IMAP_PORT = Chromium.freePort();

    @Autowired
    SecurityContextHolderStrategy strategy;

    @LocalServerPort
    int port;

    Browser browser;
    Page page;

    @DynamicPropertySource
    static void demoPorts(DynamicPropertyRegistry registry) {
        registry.add("lyhord.demo.smtp-port", () -> SMTP_PORT);
        registry.add("lyhord.demo.imap-port", () -> IMAP_PORT);
    }

    @BeforeEach
    void openBrowser(Browser chromium) {
        SecurityContextHolder.setContextHolderStrategy(strategy);
        browser = chromium;
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        openPage();
    }

    @AfterEach
    void forgetEverybody() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    /** Begins as somebody whom nobody knows. */
    final void openPage() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
        page.setDefaultTimeout(30_000);
    }

    final void signIn(String username, String path) {
        page.navigate(address(path));
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
    }

    final Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    final String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
