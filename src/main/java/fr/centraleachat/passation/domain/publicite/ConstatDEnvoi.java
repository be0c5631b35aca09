package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreparationDesEnvois;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import fr.centraleachat.passation.domain.publicite.GardeDeLaDlro.Minimum;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records that an avis left, and starts the consultation with the sending that counts. */
@Component
public class ConstatDEnvoi {

    private final Envois envois;
    private final Fiches fiches;
    private final GardesDuConstat gardes;
    private final GardeDeLaDlro garde;
    private final ReponsesDuSupport reponses;
    private final PreparationDesEnvois preparation;
    private final Delais delais;

    ConstatDEnvoi(
            Envois envois,
            Fiches fiches,
            GardesDuConstat gardes,
            GardeDeLaDlro garde,
            ReponsesDuSupport reponses,
            PreparationDesEnvois preparation,
            Delais delais) {
        this.envois = envois;
        this.fiches = fiches;
        this.gardes = gardes;
        this.garde = garde;
        this.reponses = reponses;
        this.preparation = preparation;
        this.delais = delais;
    }

    /** That of the JOUE where it is one of the supports, else the first. */
    public static boolean faitCourirLeDelai(
            Procedure procedure, SupportDePublicite support, Publicite publicite) {
        return !procedure.estPubliee()
                && (support == SupportDePublicite.JOUE || !publicite.estAuJoue());
    }

    void constater(
            Procedure procedure,
            SupportDePublicite support,
            EnvoiConstate constat,
            Publicite publicite) {
        var envoi = envoi(procedure.numero(), support);
        gardes.examiner(envoi, constat);
        boolean depart = faitCourirLeDelai(procedure, support, publicite);
        if (depart) {
            depart(procedure, constat, publicite);
        } else {
            exigerInchangee(procedure, constat);
        }
        envois.constaterLEnvoi(
                envoi,
                new PreuveDEnvoi(constat.envoyeLe(), null, constat.reference(), constat.preuve()));
        reponses.recevoir(envoi, constat.accuseLe(), constat.publieLe());
    }

    private void depart(Procedure procedure, EnvoiConstate constat, Publicite publicite) {
        var jour = DatesLegales.jour(constat.envoyeLe());
        var dlro = constat.dlro() == null ? procedure.dlro() : constat.dlro();
        var minimum = garde.minimum(procedure.type(), publicite, horsProfil(procedure), jour);
        List<Erreur> erreurs = new ArrayList<>();
        garde.examiner(dlro, jour, minimum, erreurs);
        DonneesRefusees.siErreurs(erreurs);
        boolean changee = !dlro.equals(procedure.dlro());
        procedure.publier(jour, dlro);
        if (changee) {
            preparation.recopier(procedure, publicite);
        }
        delais.bornerLaConsultation(
                procedure.numero(), minimum.map(Minimum::jours).orElse(null), dlro);
    }

    private boolean horsProfil(Procedure procedure) {
        return fiches.exiger(procedure.numero(), Dce.class).estHorsProfil();
    }

    private static void exigerInchangee(Procedure procedure, EnvoiConstate constat) {
        if (constat.dlro() != null && !constat.dlro().equals(procedure.dlro())) {
            throw DonneesRefusees.champ(
                    "dlro",
                    "Un autre envoi fixe la date limite : laissez ce champ vide.",
                    "R2151-1");
        }
    }

    private Envoi envoi(String numero, SupportDePublicite support) {
        return envois.deLaProcedure(numero, GenreDEnvoi.PUBLICATION).stream()
                .filter(e -> support.name().equals(e.cle()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Aucun envoi n’est préparé pour ce support : "
                                                + support.libelle()
                                                + "."));
    }
}
