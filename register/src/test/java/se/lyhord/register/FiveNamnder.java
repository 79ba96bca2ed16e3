package se.lyhord.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of the register with all built-in routines, and a {@link Scene} to play on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RegisterTest
@TestPropertySource(properties = "lyhord.routine=spanga-tensta,landskrona,rinkeby-kista,hasselby-vallingby,botkyrka")
@Import(Scene.class)
public @interface FiveNamnder {}
