package fr.centraleachat;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The centrale d'achat: one web application, one engine, one database. */
@SpringBootApplication
public class CentraleAchatApplication {

    /**
     * The engine keeps its dates without a zone, in that of the machine: every node that shares a
     * database must have the same, and one without a change of hour. The days of the law are
     * counted in Europe/Paris by the clock.
     */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(CentraleAchatApplication.class, args);
    }
}
