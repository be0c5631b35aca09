package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.consultation.Candidat;
import fr.centraleachat.passation.domain.consultation.Retrait;
import java.time.Instant;
import java.util.UUID;

/** A withdrawal; its author is null for whom the candidates are confidential. */
record RetraitView(
        UUID id,
        Candidat operateur,
        String courriel,
        Instant le,
        String source,
        String reference,
        Instant enregistreLe)
        implements VueDeFait {

    static RetraitView de(Retrait retrait, boolean nomme) {
        return new RetraitView(
                retrait.id(),
                nomme ? retrait.operateur() : null,
                nomme ? retrait.courriel() : null,
                retrait.le(),
                retrait.provenance().source(),
                retrait.provenance().reference(),
                retrait.provenance().enregistreLe());
    }
}
