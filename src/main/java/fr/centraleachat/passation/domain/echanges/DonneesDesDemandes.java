package fr.centraleachat.passation.domain.echanges;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells each letter of a demand what was traced, and nothing else. */
@Component
class DonneesDesDemandes {

    private final Procedures procedures;
    private final EchangesTraces echanges;
    private final OffresOuvertes offres;
    private final DroitsSurEchanges droits;
    private final TermesDeDocument termes;

    DonneesDesDemandes(
            Procedures procedures,
            EchangesTraces echanges,
            OffresOuvertes offres,
            DroitsSurEchanges droits,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.echanges = echanges;
        this.offres = offres;
        this.droits = droits;
        this.termes = termes;
    }

    /** One for each demand, for its readers. */
    List<Exemplaire> exemplaires(String numero, Set<TypeDEchange> types) {
        if (!droits.laisseLire(procedures.exiger(numero))) {
            return List.of();
        }
        var demandes = demandes(numero, types);
        return demandes.stream()
                .map(
                        e ->
                                new Exemplaire(
                                        e.id().toString(),
                                        "%s %s, n° %d"
                                                .formatted(
                                                        e.operateur(),
                                                        nom(numero, e),
                                                        demandes.indexOf(e) + 1)))
                .toList();
    }

    DemandeEnDocument demande(String numero, String cle, Set<TypeDEchange> types) {
        var procedure = procedures.exiger(numero);
        droits.exigerDeLire(procedure);
        var demande =
                demandes(numero, types).stream()
                        .filter(e -> e.id().toString().equals(cle))
                        .findFirst()
                        .orElseThrow(DonneesDesDemandes::sansObjet);
        var lot = demande.lot() == null ? null : procedures.lot(numero, demande.lot());
        return new DemandeEnDocument(
                termes.enTete(procedure),
                nom(numero, demande),
                demande.operateur(),
                lot != null,
                ou(demande.lot()),
                lot == null ? "" : ou(lot.objet()),
                termes.libelle(demande.type()),
                demande.type() == TypeDEchange.COMPLEMENT,
                demande.type() == TypeDEchange.PRECISION,
                demande.type() == TypeDEchange.REGULARISATION,
                demande.texte(),
                termes.seconde(demande.echeance()));
    }

    private List<Echange> demandes(String numero, Set<TypeDEchange> types) {
        return echanges.deLaProcedure(numero).stream()
                .filter(e -> types.contains(e.type()))
                .toList();
    }

    private String nom(String numero, Echange demande) {
        return offres.operateurs(numero).getOrDefault(demande.operateur(), demande.operateur());
    }

    private static EtatIncompatible sansObjet() {
        return new EtatIncompatible(
                "Aucune demande de ce genre n’est tracée : tracez-la d’abord dans l’onglet Analyse.",
                "R2144-2, R2152-2, L2152-6");
    }
}
