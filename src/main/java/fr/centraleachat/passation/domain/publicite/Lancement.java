package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.dce.Visas;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Phase 5: the publicity is prepared, then each sending is proved. */
@Service
public class Lancement {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Visas visas;
    private final GardesDeLaPublicite gardes;
    private final GardeDeLaDlro dlro;
    private final ConstatDEnvoi constat;

    Lancement(
            Procedures procedures,
            Fiches fiches,
            Visas visas,
            GardesDeLaPublicite gardes,
            GardeDeLaDlro dlro,
            ConstatDEnvoi constat) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.visas = visas;
        this.gardes = gardes;
        this.dlro = dlro;
        this.constat = constat;
    }

    /** Publishing needs a visa that still holds; taking the DCE back cancels it. */
    public void preparer(String numero, Publicite publicite) {
        var procedure = procedures.exiger(numero);
        procedure.exigerAvantPublicite();
        if (publicite.decision() == Publicite.Decision.PUBLIER) {
            gardes.examiner(procedure, publicite, horsProfil(numero));
            visas.exiger(numero);
            procedure.fixerLaDlro(publicite.dlro());
        } else {
            visas.annuler(numero, publicite.motifReprise());
        }
        fiches.consigner(numero, publicite);
    }

    /**
     * The avis left for a support. The first one, or that of the JOUE where it is required, starts
     * the délai: it confirms the date limit and freezes the regime (gardes 2 and 9).
     */
    public void constater(String numero, SupportDePublicite support, EnvoiConstate envoi) {
        constat.constater(procedures.exiger(numero), support, envoi, publicite(numero));
    }

    /** Tells whether the sending to this support is the one that will start the délai. */
    public boolean faitCourirLeDelai(String numero, SupportDePublicite support) {
        return ConstatDEnvoi.faitCourirLeDelai(
                procedures.exiger(numero), support, publicite(numero));
    }

    /** What may be done, and had better not. */
    public List<String> alertes(String numero) {
        var procedure = procedures.exiger(numero);
        return fiches
                .derniere(numero, Publicite.class)
                .filter(p -> p.decision() == Publicite.Decision.PUBLIER)
                .flatMap(p -> alerte(procedure, p))
                .stream()
                .toList();
    }

    private Optional<String> alerte(Procedure procedure, Publicite publicite) {
        return dlro.alerte(procedure.type(), procedure.dlro(), publicite.dateEnvoiPrevue());
    }

    private Publicite publicite(String numero) {
        return fiches.exiger(numero, Publicite.class);
    }

    private boolean horsProfil(String numero) {
        return fiches.derniere(numero, Dce.class).filter(Dce::estHorsProfil).isPresent();
    }
}
