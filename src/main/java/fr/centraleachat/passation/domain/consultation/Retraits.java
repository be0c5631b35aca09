package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The withdrawals of a dossier. */
@Service
@Transactional
public class Retraits {

    private final Procedures procedures;
    private final ConsultationOuverte consultation;
    private final Habilites habilites;
    private final RetraitRepository retraits;
    private final Origine origine;
    private final Clock horloge;

    Retraits(
            Procedures procedures,
            ConsultationOuverte consultation,
            Habilites habilites,
            RetraitRepository retraits,
            Origine origine,
            Clock horloge) {
        this.procedures = procedures;
        this.consultation = consultation;
        this.habilites = habilites;
        this.retraits = retraits;
        this.origine = origine;
        this.horloge = horloge;
    }

    /** May be recorded after the date limite, as long as it happened before. */
    public UUID enregistrer(String numero, RetraitDeDossier retrait) {
        var procedure = procedures.verrouiller(numero);
        habilites.exigerDEnregistrer(procedure);
        consultation.exigerLancee(procedure);
        var provenance = origine.de(retrait.source(), retrait.reference());
        return retraits.findByProcedureAndProvenanceSourceAndProvenanceReference(
                        numero, provenance.source(), provenance.reference())
                .orElseGet(() -> ajouter(procedure, retrait, provenance))
                .id();
    }

    private Retrait ajouter(Procedure procedure, RetraitDeDossier retrait, Provenance provenance) {
        var erreurs = new ArrayList<Erreur>();
        retrait.operateur().controler(erreurs);
        if (!retrait.courriel().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            erreurs.add(Erreur.de("courriel", "Écrivez une adresse de la forme nom@exemple.fr."));
        }
        if (retrait.le().isAfter(horloge.instant())) {
            erreurs.add(Erreur.de("le", "Cette date est à venir : indiquez celle du retrait."));
        } else if (retrait.le().isAfter(procedure.dlro())) {
            erreurs.add(Erreur.de("le", "Le dossier ne se retire plus après la date limite."));
        }
        DonneesRefusees.siErreurs(erreurs);
        return retraits.saveAndFlush(new Retrait(procedure.numero(), retrait, provenance));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Retrait> tous(String numero) {
        return retraits.findByProcedureOrderByLe(numero);
    }

    /** Each once: those to whom an answer or a modification is sent (L3). */
    @Transactional(readOnly = true)
    public List<String> destinataires(String numero) {
        return tous(numero).stream().map(Retrait::destinataire).distinct().toList();
    }
}
