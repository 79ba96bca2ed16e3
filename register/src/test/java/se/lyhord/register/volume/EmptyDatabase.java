package se.lyhord.register.volume;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.lyhord.register.RegisterTest.RegisterAlone;

/** A new database beside the one that the tests share. */
record EmptyDatabase(String url, String username, String password) {
    static EmptyDatabase beside(JdbcConnectionDetails server, JdbcClient elsewhere) {
        String name = "volume_" + UUID.randomUUID().toString().replace('-', '_');
        elsewhere.sql("create database " + name).update();
        return new EmptyDatabase(
                server.getJdbcUrl().replaceFirst("/postgres(?=[?]|$)", "/" + name),
                String.valueOf(server.getUsername()),
                String.valueOf(server.getPassword()));
    }

    /** Starts the register on it. */
    ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(RegisterAlone.class)
                .web(WebApplicationType.NONE)
                .run(settings("--").toArray(String[]::new));
    }

    /** What names it to the program, each with the prefix. */
    List<String> settings(String prefix) {
        return List.of(
                prefix + "spring.datasource.url=" + url,
                prefix + "spring.datasource.username=" + username,
                prefix + "spring.datasource.password=" + password);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url, username, password));
    }
}
