package se.lyhord.console.signin;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.access.SignedIn;
import se.lyhord.register.administration.KeepAccounts;

@DeskTest
class DoorsTest {
    private static final String VAADIN = "Vaadin's servlet";

    @Autowired
    WebApplicationContext program;

    @Autowired
    Accounts accounts;

    @Autowired
    KeepAccounts keep;

    @Autowired
    SignInAttempts attempts;

    MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void stranger() {
        MockServletContext context = (MockServletContext) requireNonNull(program.getServletContext());
        context.registerNamedDispatcher("springServlet", new MockRequestDispatcher(VAADIN));
        browser = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .defaultRequest(get("/").with(anonymous()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/citizen/citizen.js", "/citizen/icon.svg", "/actuator/health", "/actuator/health/liveness"
            })
    void areOpenToEverybody(String path) throws Exception {
        browser.perform(get(path)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inkorg",
                "/inkorg/1",
                "/arende/1",
                "/fordelade",
                "/liggare",
                "/demo",
                "/start",
                "/brev",
                "/larm",
                "/registrera",
                "/rapporter",
                "/administration",
                "/administration/anvandare",
                "/administration/brev",
                "/mitt-konto",
                "/actuator/env"
            })
    void leadStrangersToSignIn(String path) throws Exception {
        browser.perform(get(path)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void leadWhoHasSignedInToOurOwnWordsWhereThereIsNoView() throws Exception {
        SignedIn karin = accounts.loadUserByUsername("karin");

        browser.perform(get("/nagot-helt-annat").with(user(karin))).andExpect(forwardedUrl(VAADIN));
        browser.perform(get("/actuator/env").with(user(karin))).andExpect(status().isForbidden());
    }

    @Test
    void endASessionAsSoonAsItsAccountIsClosed() throws Exception {
        accounts.addIfMissing(new Account("vera", Post.NAMND, "Vera", Set.of(Role.CONTROLLER)), "ett långt lösenord");
        SignedIn vera = accounts.loadUserByUsername("vera");
        browser.perform(get("/rapporter").with(user(vera)))
                .andExpect(header().doesNotExist("Location"))
                .andExpect(forwardedUrl(VAADIN));

        keep.close(accounts.loadUserByUsername("karin").account(), "vera");

        browser.perform(get("/rapporter").with(user(vera))).andExpect(redirectedUrl("/login"));
        browser.perform(get("/actuator/prometheus").with(httpBasic("vera", "ett långt lösenord")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void tellStrangersOfHealthThatItIsAndAdministratorsWhatItIs() throws Exception {
        browser.perform(get("/actuator/health"))
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components").doesNotExist());
        browser.perform(get("/actuator/health").with(httpBasic("karin", "hemligt")))
                .andExpect(jsonPath("$.components.db.status").value("UP"));
    }

    @Test
    void showMetricsToAdministratorsOnly() throws Exception {
        browser.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        browser.perform(get("/actuator/prometheus").with(httpBasic("karin", "fel")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void answerHeadAtTheRootWithoutASession() throws Exception {
        browser.perform(head("/"))
                .andExpect(status().isOk())
                .andExpect(forwardedUrl(null))
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'none'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void letNobodyWriteToTheRoot(String method) throws Exception {
        browser.perform(request(HttpMethod.valueOf(method), "/")).andExpect(status().isForbidden());
    }

    @Test
    void letACitizenWriteWithoutSessionOrToken() throws Exception {
        browser.perform(post("/chat/messages?namnd=" + Post.NAMND)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"Bänken vid torget är trasig.\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reference").value(Matchers.startsWith("LYH-")))
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"));
    }

    @Test
    void loadNothingFromElsewhereForACitizen() throws Exception {
        browser.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"karin", "finns-inte"})
    void afterManyWrongPasswordsANameRestsWhetherAnybodyHasItOrNot(String name) throws Exception {
        String address = "192.0.2." + name.length();
        for (int i = 0; i < SignInAttempts.OF_ONE_NAME; i++) {
            browser.perform(signIn(name, "fel", address)).andExpect(redirectedUrl("/login?error"));
        }

        browser.perform(signIn(name, "hemligt", address)).andExpect(redirectedUrl("/login?vanta"));
        browser.perform(signIn(post(URI.create("/%6Cogin")), name, "hemligt", address))
                .andExpect(redirectedUrl("/login?vanta"));
        browser.perform(get("/actuator/prometheus").with(httpBasic(name, "hemligt")))
                .andExpect(status().isTooManyRequests());
        attempts.forget(name);
    }

    private static MockHttpServletRequestBuilder signIn(String name, String password, String address) {
        return signIn(post("/login"), name, password, address);
    }

    private static MockHttpServletRequestBuilder signIn(
            MockHttpServletRequestBuilder door, String name, String password, String address) {
        return door.param("username", name)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }
}
