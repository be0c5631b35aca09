package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.RecoursDecide;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.catalogue.recours.InstructionDeRecours.Decision;
import fr.centraleachat.catalogue.recours.ReponseAuxConditions.Reponse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The centrale answers a request, and the adhérent what the centrale proposes. */
@Service
@Transactional
public class Instruire {

    private final RecoursRepository recours;
    private final EcritureDeRecours ecriture;
    private final Marches marches;
    private final AnnonceDeRecours annonce;
    private final PlaceDuQuota place;
    private final Clock horloge;

    Instruire(
            RecoursRepository recours,
            EcritureDeRecours ecriture,
            Marches marches,
            AnnonceDeRecours annonce,
            PlaceDuQuota place,
            Clock horloge) {
        this.recours = recours;
        this.ecriture = ecriture;
        this.marches = marches;
        this.annonce = annonce;
        this.place = place;
        this.horloge = horloge;
    }

    /**
     * @throws DonneesRefusees when the terms are none, or go beyond what is left to attribute
     */
    public void instruire(String numero, InstructionDeRecours decision) {
        var r = exigerEnInstruction(numero);
        if (decision.decision() == Decision.REFUSER) {
            ecriture.decider(r.id(), EtatDeRecours.REFUSE, r.debut(), null, decision.motif());
            annonce.annoncer(numero, RecoursDecide.Issue.REFUSE);
            return;
        }
        var debut = decision.debut() == null ? r.debutDemande() : decision.debut();
        DonneesRefusees.siErreurs(fautes(r, debut, decision));
        ecriture.decider(r.id(), EtatDeRecours.DEMANDE, debut, decision.quota(), null);
        if (exiger(numero).suite() == Recours.Suite.AUTRES_CONDITIONS) {
            annonce.annoncer(numero, RecoursDecide.Issue.A_ACCEPTER);
        }
    }

    /** The adhérent accepts what it was granted, or gives up. */
    public void repondre(String numero, ReponseAuxConditions reponse) {
        var r = exigerEnInstruction(numero);
        if (reponse.reponse() == Reponse.DECLINER) {
            ecriture.retirer(r.id(), reponse.motif());
        }
    }

    private List<Erreur> fautes(Recours r, LocalDate debut, InstructionDeRecours decision) {
        var fautes = new ArrayList<Erreur>();
        if (!debut.equals(r.debutDemande())) {
            var marche = marches.fiche(r.marche());
            fautes.addAll(
                    new ControleDeDemande(LocalDate.now(horloge))
                            .dates(debut, marche.debut(), marche.fin()));
            if (recours.chevauche(r, debut)) {
                fautes.add(
                        Erreur.de(
                                "debut",
                                "À cette date, l’adhérent a encore un autre recours à ce marché."));
            }
        }
        place.faute(r, debut, decision.quota()).ifPresent(fautes::add);
        return fautes;
    }

    private Recours exigerEnInstruction(String numero) {
        var r = exiger(numero);
        if (!r.estEnInstruction()) {
            throw new EtatIncompatible("Ce recours n’est plus à l’instruction.");
        }
        return r;
    }

    private Recours exiger(String numero) {
        return recours.verrouiller(numero)
                .orElseThrow(() -> new Introuvable("Le recours " + numero + " n’existe pas."));
    }
}
