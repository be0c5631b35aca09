package fr.centraleachat.passation.web.echanges;

import fr.centraleachat.passation.domain.echanges.Echange;
import fr.centraleachat.passation.domain.echanges.TypeDEchange;
import java.time.Instant;
import java.util.UUID;

/**
 * A demand to a candidate and its answer, for programs.
 *
 * @param operateur SIRET
 * @param lot null for a candidature as a whole
 * @param reponse null as long as none arrived
 * @param horsDelai the answer came after its échéance, or is late now
 */
record EchangeView(
        UUID id,
        TypeDEchange type,
        String operateur,
        Integer lot,
        String texte,
        Instant echeance,
        Instant demandeLe,
        String demandePar,
        Echange.Reponse reponse,
        boolean horsDelai) {

    static EchangeView de(Echange echange, Instant maintenant) {
        return new EchangeView(
                echange.id(),
                echange.type(),
                echange.operateur(),
                echange.lot(),
                echange.texte(),
                echange.echeance(),
                echange.demandeLe(),
                echange.demandePar(),
                echange.reponse(),
                echange.reponduHorsDelai() || echange.estEnRetard(maintenant));
    }
}
