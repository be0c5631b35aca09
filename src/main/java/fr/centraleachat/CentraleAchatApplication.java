package fr.centraleachat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The centrale d'achat: one web application, one engine, one database. */
@SpringBootApplication
public class CentraleAchatApplication {

    public static void main(String[] args) {
        SpringApplication.run(CentraleAchatApplication.class, args);
    }
}
