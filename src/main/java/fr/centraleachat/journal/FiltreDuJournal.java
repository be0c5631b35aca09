package fr.centraleachat.journal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page is narrowed by, as its address carries it; null or blank asks nothing.
 *
 * @param agent a login, or a part of a name
 * @param au last day, included
 * @param avant id of a line: those that are older
 */
record FiltreDuJournal(
        String procedure,
        String agent,
        @DateTimeFormat(iso = ISO.DATE) LocalDate du,
        @DateTimeFormat(iso = ISO.DATE) LocalDate au,
        Long avant) {

    /** Address of the journal of all. */
    static final String GENERAL = "/journal";

    FiltreDuJournal {
        procedure = rempli(procedure);
        agent = rempli(agent);
    }

    FiltreDuJournal sur(String numero) {
        return new FiltreDuJournal(numero, agent, du, au, avant);
    }

    /** Nothing but the procédure of the page is asked. */
    public boolean estVide() {
        return Stream.of(agent, du, au).allMatch(f -> f == null);
    }

    /** Address of what is older than that line. */
    String suite(String chemin, long derniere) {
        var adresse = UriComponentsBuilder.fromPath(chemin);
        ajouter(adresse, "procedure", chemin.equals(GENERAL) ? procedure : null);
        ajouter(adresse, "agent", agent);
        ajouter(adresse, "du", du);
        ajouter(adresse, "au", au);
        return adresse.queryParam("avant", derniere).encode().toUriString();
    }

    private static void ajouter(UriComponentsBuilder adresse, String nom, Object valeur) {
        if (valeur != null) {
            adresse.queryParam(nom, valeur);
        }
    }

    private static String rempli(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
