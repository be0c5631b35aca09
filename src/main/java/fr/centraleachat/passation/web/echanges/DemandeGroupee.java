package fr.centraleachat.passation.web.echanges;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.echanges.Echanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the same of several candidates: of all, or of none when one of the demands is refused. */
@Component
class DemandeGroupee {

    private final Echanges echanges;

    DemandeGroupee(Echanges echanges) {
        this.echanges = echanges;
    }

    /**
     * @return how many were asked
     */
    @Transactional
    public int demander(String numero, DemandeAuxCandidats demande) {
        try {
            demande.parCandidat().forEach(d -> echanges.demander(numero, d));
            return demande.parCandidat().size();
        } catch (DonneesRefusees refus) {
            throw new DonneesRefusees(
                    refus.erreurs().stream().map(DemandeGroupee::surLaPage).toList());
        }
    }

    /** The page has one field for all the candidates. */
    private static Erreur surLaPage(Erreur erreur) {
        return "operateur".equals(erreur.champ())
                ? new Erreur("operateurs", erreur.message(), erreur.regle())
                : erreur;
    }
}
