package fr.centraleachat.passation.web.echanges;

import fr.centraleachat.passation.domain.echanges.DemandeDEchange;
import fr.centraleachat.passation.domain.echanges.TypeDEchange;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.List;

/** The same demand to all whom it concerns, as the page asks it: same words, same échéance. */
record DemandeAuxCandidats(
        @Champ("Que demandez-vous ?") TypeDEchange type,
        @Champ(
                        value = "À qui",
                        regle = "L3",
                        aide = "Cochez tous les candidats concernés : ils ont le même délai.")
                List<String> operateurs,
        @Champ(
                        value = "Lot",
                        obligatoire = false,
                        aide = "Sans lot pour un complément de candidature.")
                Integer lot,
        @Champ(value = "Ce qui est demandé", genre = Genre.TEXTE_LONG) String texte,
        @Champ(value = "À répondre avant le", regle = "R2144-2, R2152-2") Instant echeance) {

    List<DemandeDEchange> parCandidat() {
        return operateurs.stream()
                .distinct()
                .map(o -> new DemandeDEchange(type, o, lot, texte, echeance))
                .toList();
    }
}
