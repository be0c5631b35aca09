package fr.centraleachat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a port of its own, as in production with the job executor on, and a
 * Chromium: one context and one browser for all the tests that carry only this annotation. A test
 * takes a {@link Navigateur} as parameter. Without a browser the tests are skipped, and say so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("navigateur")
@ExtendWith(NavigateurExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "centrale.base.jetable=true",
            "centrale.base.dossier=target/essai-navigateur",
            "centrale.demonstration.comptes=true",
            "centrale.securite.cout-bcrypt=4",
            "centrale.demonstration.procedures=0"
        })
@Import(HorlogeDEssai.class)
public @interface EssaiNavigateur {}
