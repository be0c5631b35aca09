package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.consultation.EtatDeModification;
import fr.centraleachat.passation.domain.consultation.Modification;
import fr.centraleachat.passation.domain.dce.PieceVisee;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A modification of the published DCE, with its own visa once it is made. */
record ModificationView(
        UUID id,
        EtatDeModification etat,
        String motif,
        Boolean importante,
        List<PieceVisee> pieces,
        Instant demandeeLe,
        String redigeePar,
        String viseePar,
        Instant diffuseeLe)
        implements VueDeFait {

    static ModificationView de(Modification modification) {
        return new ModificationView(
                modification.id(),
                modification.etat(),
                modification.motif(),
                modification.importante(),
                modification.visees(),
                modification.provenance().enregistreLe(),
                modification.redigeePar(),
                modification.viseePar(),
                modification.diffuseeLe());
    }
}
