package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A record that may enter the catalogue.
 *
 * @param id as the source wrote it: two marchés may share it
 * @param acheteur SIRET
 * @param dureeMois null when unknown
 * @param dateNotification reception by the titulaire, null in many of the former records
 * @param montant HT
 * @param donnees the whole record, in v2, as it came
 */
public record MarcheDecp(
        String id,
        String acheteur,
        String objet,
        String codeCPV,
        String procedure,
        Integer dureeMois,
        LocalDate dateNotification,
        Montant montant,
        List<TitulaireDecp> titulaires,
        ObjectNode donnees) {

    private static final int SIREN = 9;

    /** By what an import knows it again: the id alone is not enough. */
    public String identite() {
        var tenants =
                titulaires.stream()
                        .map(t -> t.type() + ":" + t.id())
                        .sorted()
                        .collect(Collectors.joining(","));
        return String.join("|", acheteur, id, String.valueOf(dateNotification), tenants);
    }

    /** As the database names them beside the marché, so that it has nothing to write again. */
    public String nomsDesTitulaires() {
        return titulaires.stream()
                .map(t -> t.nom() == null ? t.id() : t.nom())
                .collect(Collectors.joining(", "));
    }

    /** SIRET and SIREN, that words are looked for in. */
    public String identifiantsDesTitulaires() {
        return titulaires.stream()
                .map(t -> t.id() + " " + t.id().substring(0, Math.min(SIREN, t.id().length())))
                .collect(Collectors.joining(" "));
    }
}
