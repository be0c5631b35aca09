package fr.centraleachat.passation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The données essentielles of one marché. Written as JSON, shaped and named as the official schema
 * 2.0.3: what does not apply is absent, and a list is never empty.
 *
 * @param id sixteen characters at most, unique for its acheteur
 * @param montant euros HT, or the maximum of an accord-cadre
 * @param dateNotification day on which the titulaire received it, null before
 * @param datePublicationDonnees null until they are published
 */
public record DonneesEssentielles(
        String id,
        Acheteur acheteur,
        String objet,
        String codeCPV,
        String procedure,
        Integer dureeMois,
        BigDecimal montant,
        Integer offresRecues,
        List<Titulaire> titulaires,
        LocalDate dateNotification,
        LocalDate datePublicationDonnees,
        @JsonUnwrapped Contrat contrat,
        @JsonUnwrapped Conditions conditions) {

    /** What the montage settled, in the words of the schema. */
    public record Contrat(
            String nature,
            Techniques techniques,
            ModalitesExecution modalitesExecution,
            String idAccordCadre,
            Boolean marcheInnovant,
            String ccag,
            LieuExecution lieuExecution,
            TypesPrix typesPrix,
            String formePrix,
            ConsiderationsSociales considerationsSociales,
            ConsiderationsEnvironnementales considerationsEnvironnementales) {}

    /** What the notification settled; rates and parts from 0 to 1, all null before it. */
    public record Conditions(
            Boolean attributionAvance,
            BigDecimal tauxAvance,
            String typeGroupementOperateurs,
            Boolean sousTraitanceDeclaree,
            List<ActeDeSousTraitance> actesSousTraitance,
            BigDecimal origineUE,
            BigDecimal origineFrance) {

        public static final Conditions INCONNUES =
                new Conditions(null, null, null, null, null, null, null);
    }

    /** {@code id} is a SIRET. */
    public record Acheteur(String id) {}

    public record Techniques(List<String> technique) {}

    public record ModalitesExecution(List<String> modaliteExecution) {}

    public record LieuExecution(String code, String typeCode) {}

    public record TypesPrix(List<String> typePrix) {}

    public record ConsiderationsSociales(List<String> considerationSociale) {}

    public record ConsiderationsEnvironnementales(List<String> considerationEnvironnementale) {}

    public record Titulaire(Operateur titulaire) {}

    public record Operateur(String typeIdentifiant, String id) {}

    public record ActeDeSousTraitance(ActeSousTraitance acteSousTraitance) {}

    /** Notified with the marché: its dates are those of the marché. */
    public record ActeSousTraitance(
            Integer id,
            Operateur sousTraitant,
            Integer dureeMois,
            LocalDate dateNotification,
            LocalDate datePublicationDonnees,
            BigDecimal montant,
            String variationPrix) {}
}
