package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The text of an avis, to copy into a support: it names every bénéficiaire (garde 5). */
@Component
public class TexteDeLAvis {

    private static final String MODELE =
            """
            AVIS D’APPEL PUBLIC À LA CONCURRENCE
            Acheteur : %s (SIRET %s)
            Bénéficiaires : %s
            Référence : %s
            Objet : %s
            Procédure : %s
            Code CPV : %s
            Durée : %d mois
            Lots :
            %s
            Critères d’attribution :
            %s
            Date limite de remise des offres : %s
            """;

    private static final String RECTIFICATIF =
            """
            AVIS RECTIFICATIF
            Référence : %s
            Objet : %s
            Date limite de remise des offres, au lieu de : %s
            Lire : %s
            Motif : %s
            """;

    private final Organisation organisation;
    private final Procedures procedures;
    private final Fiches fiches;
    private final Formats formats;

    TexteDeLAvis(Organisation organisation, Procedures procedures, Fiches fiches, Formats formats) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.fiches = fiches;
        this.formats = formats;
    }

    public String de(Procedure procedure) {
        var acheteur = organisation.adherent(procedure.intervenants().acheteur());
        var montage = fiches.exiger(procedure.numero(), Montage.class);
        return MODELE.formatted(
                acheteur.nom(),
                acheteur.siret(),
                beneficiaires(procedure),
                procedure.numero(),
                procedure.objet(),
                procedure.type().decp(),
                procedure.codeCPV(),
                montage.dureeMois(),
                lots(procedure),
                criteres(montage),
                formats.dateHeure(procedure.dlro()));
    }

    /**
     * @param avant the date limite that the avis said
     */
    String rectificatif(Procedure procedure, Instant avant, String motif) {
        return RECTIFICATIF.formatted(
                procedure.numero(),
                procedure.objet(),
                formats.dateHeure(avant),
                formats.dateHeure(procedure.dlro()),
                motif);
    }

    private String beneficiaires(Procedure procedure) {
        return procedure.intervenants().beneficiaires().stream()
                .map(organisation::adherent)
                .map(Adherent::nom)
                .collect(Collectors.joining(", "));
    }

    private String lots(Procedure procedure) {
        return procedures.lots(procedure.numero()).stream()
                .map(l -> "- lot " + l.numero() + " : " + l.objet() + " (" + l.codeCPV() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String criteres(Montage montage) {
        return montage.criteres().stream()
                .map(
                        c ->
                                "- "
                                        + (c.lot() == null ? "" : "lot " + c.lot() + ", ")
                                        + c.libelle()
                                        + " : "
                                        + c.poids().stripTrailingZeros().toPlainString()
                                        + " %")
                .collect(Collectors.joining("\n"));
    }
}
