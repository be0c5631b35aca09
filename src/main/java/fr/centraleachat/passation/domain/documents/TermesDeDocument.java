package fr.centraleachat.passation.domain.documents;

import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Montant;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.tache.Libelles;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The facts of a procédure in the words of a document; what is unknown is an empty text. */
@Component
public class TermesDeDocument {

    /** What a document leaves for an agent to finish; the control of a DCE counts them. */
    public static final String A_COMPLETER = "[à compléter]";

    private static final DateTimeFormatter MOIS_ANNEE =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private final Organisation organisation;
    private final Formats formats;
    private final Clock horloge;

    TermesDeDocument(Organisation organisation, Formats formats, Clock horloge) {
        this.organisation = organisation;
        this.formats = formats;
        this.horloge = horloge;
    }

    public EnTete enTete(Procedure procedure) {
        var i = procedure.intervenants();
        return new EnTete(
                procedure.numero(),
                procedure.objet(),
                adherent(i.acheteur()),
                adherent(i.adherentInstructeur()),
                libelle(procedure.type()),
                libelle(procedure.nature()),
                ou(procedure.codeCPV()),
                date(LocalDate.now(horloge)));
    }

    public String adherent(String code) {
        return organisation.adherent(code).nom();
    }

    public String agent(String identifiant) {
        return identifiant == null
                ? ""
                : organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }

    /** « 1er décembre 2026 ». */
    public String date(LocalDate date) {
        if (date == null) {
            return "";
        }
        var jour = date.getDayOfMonth() == 1 ? "1er" : "" + date.getDayOfMonth();
        return jour + " " + date.format(MOIS_ANNEE);
    }

    /** To the second: a pli is out of time by one. */
    public String seconde(Instant instant) {
        return formats.dateHeureSeconde(instant);
    }

    /** « ven. 24 juillet 2026 à 11 h 05 ». */
    public String minute(Instant instant) {
        return formats.dateHeure(instant);
    }

    public String montant(Montant montant) {
        return formats.montant(montant);
    }

    public String nombre(BigDecimal nombre) {
        return formats.nombre(nombre);
    }

    public String libelle(Enum<?> constante) {
        return constante == null ? "" : Libelles.de(constante);
    }

    /** « 1, 2 et 4 ». */
    public String lots(List<Integer> lots) {
        var tous = lots.stream().map(String::valueOf).collect(Collectors.toList());
        if (tous.size() < 2) {
            return String.join("", tous);
        }
        var dernier = tous.remove(tous.size() - 1);
        return String.join(", ", tous) + " et " + dernier;
    }

    public static String ou(Object valeur) {
        return valeur == null ? "" : valeur.toString();
    }
}
