package fr.centraleachat;

import fr.centraleachat.passation.MarchesNotifies;
import fr.centraleachat.workflow.engine.CheminsParcourus;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a throw-away PostgreSQL: one context for all the tests that carry only
 * this annotation. The job executor is off: tests run the jobs that are due.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "centrale.base.jetable=true",
            "centrale.base.dossier=target/essai",
            "camunda.bpm.job-execution.enabled=false",
            "centrale.demonstration.comptes=true",
            "centrale.securite.cout-bcrypt=4",
            "centrale.demonstration.procedures=0",
            "centrale.planification=false"
        })
@AutoConfigureMockMvc
@Import({HorlogeDEssai.class, MarchesNotifies.class, CheminsParcourus.class})
public @interface EssaiSpring {}
