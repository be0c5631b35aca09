package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.passation.domain.montage.Ccag;
import fr.centraleachat.passation.domain.montage.ConsiderationSociale;
import fr.centraleachat.passation.domain.montage.FormePrix;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.montage.TypePrix;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells prices, payment and conditions from the montage and from the rows of the law. */
@Component
class DonneesDesClauses {

    private final Parametres parametres;
    private final Termes termes;

    DonneesDesClauses(Parametres parametres, Termes termes) {
        this.parametres = parametres;
        this.termes = termes;
    }

    /**
     * @param jour whose law applies
     */
    ClausesEnDocument de(Montage m, LocalDate jour) {
        boolean sociale = m.considerationsSociales().contains(ConsiderationSociale.CLAUSE_SOCIALE);
        return new ClausesEnDocument(
                termes.libelle(m.ccag()),
                m.ccag() != Ccag.PAS_DE_CCAG,
                m.ccag() == Ccag.PAS_DE_CCAG,
                termes.libelle(m.formePrix()),
                m.formePrix() != FormePrix.FORFAITAIRE,
                m.formePrix() != FormePrix.UNITAIRE,
                termes.libelles(m.typesPrix()),
                m.typesPrix().contains(TypePrix.DEFINITIF_FERME),
                m.typesPrix().contains(TypePrix.DEFINITIF_ACTUALISABLE),
                m.typesPrix().contains(TypePrix.DEFINITIF_REVISABLE),
                m.typesPrix().contains(TypePrix.PROVISOIRE),
                paiement(m, jour),
                sociale,
                !sociale,
                Termes.texte(m.clauseSociale()),
                termes.libelle(m.motifAbsenceClauseSociale()),
                Termes.texte(m.conditionsExecutionEnvironnementales()));
    }

    private PaiementEnDocument paiement(Montage m, LocalDate jour) {
        return new PaiementEnDocument(
                Termes.estDu(m.tauxAvancePrevu()),
                !Termes.estDu(m.tauxAvancePrevu()),
                Termes.pourcent(m.tauxAvancePrevu()),
                Termes.estDu(m.retenueGarantie()),
                !Termes.estDu(m.retenueGarantie()),
                Termes.pourcent(m.retenueGarantie()),
                nombre("PAIEMENT_JOURS", jour),
                nombre("PAIEMENT_INTERETS_POINTS", jour),
                nombre("PAIEMENT_INDEMNITE", jour),
                nombre("SOUS_TRAITANCE_PAIEMENT_DIRECT", jour),
                nombre("SOUS_TRAITANCE_SILENCE_JOURS", jour),
                nombre("ATTESTATION_VIGILANCE_MOIS", jour));
    }

    private String nombre(String code, LocalDate jour) {
        return parametres
                .enVigueur(code, jour)
                .map(p -> Termes.nombre(p.valeur()))
                .orElse(Termes.A_COMPLETER);
    }
}
