package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.util.List;
import java.util.UUID;

/** What the commission answers, lot by lot (ANA-9). */
public record AttributionCao(
        @Champ(value = "Modalité de la séance", regle = "CGCT L1414-2") ModaliteDeSeance modalite,
        @Champ(value = "La commission décide-t-elle ?", regle = "CGCT L1414-2, CGCT L1411-5")
                Conclusion conclusion,
        @Champ(
                        value = "Complément demandé au service",
                        si = "conclusion=COMPLEMENT",
                        genre = Genre.TEXTE_LONG)
                String complementDemande,
        @Champ(
                        value = "Votes par lot",
                        si = "conclusion=DECISION",
                        regle = "CGCT L1411-5",
                        aide = "Un membre qui se déporte ne vote pas sur le lot.")
                List<VoteDeLot> votes,
        @Champ(
                        value = "Décision par lot",
                        si = "conclusion=DECISION",
                        regle = "CGCT L1414-2, R2185-1")
                List<DecisionDeLot> decisions,
        @Champ(
                        value = "Procès-verbal signé du président",
                        regle = "CGCT R2131-5",
                        genre = Genre.PIECE)
                UUID procesVerbal) {

    /** What the commission may conclude. */
    public enum Conclusion {
        @Libelle(
                value = "Elle décide",
                suite =
                        "Les lots dont le quorum est atteint sont décidés ; les autres vont à une"
                                + " seconde convocation.")
        DECISION,
        @Libelle(
                value = "Elle demande un complément",
                suite = "Le dossier retourne à l’analyse avec sa demande.")
        COMPLEMENT,
        @Libelle(
                value = "Le quorum n’est atteint sur aucun lot",
                suite = "Une seconde convocation siégera sans condition de quorum.")
        QUORUM_NON_ATTEINT
    }
}
