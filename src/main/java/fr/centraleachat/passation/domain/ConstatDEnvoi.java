package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.GardeDeLaDlro.Minimum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Records that an avis left, and starts the consultation with the sending that counts. */
@Component
class ConstatDEnvoi {

    private final Envois envois;
    private final Fiches fiches;
    private final PiecesDeLaProcedure pieces;
    private final GardeDeLaDlro garde;
    private final Delais delais;

    ConstatDEnvoi(
            Envois envois,
            Fiches fiches,
            PiecesDeLaProcedure pieces,
            GardeDeLaDlro garde,
            Delais delais) {
        this.envois = envois;
        this.fiches = fiches;
        this.pieces = pieces;
        this.garde = garde;
        this.delais = delais;
    }

    /** That of the JOUE where it is one of the supports, else the first. */
    static boolean faitCourirLeDelai(
            Procedure procedure, SupportDePublicite support, Publicite publicite) {
        return !procedure.estPubliee()
                && (support == SupportDePublicite.JOUE
                        || !publicite.supports().contains(SupportDePublicite.JOUE));
    }

    void constater(
            Procedure procedure,
            SupportDePublicite support,
            EnvoiConstate constat,
            Publicite publicite) {
        var envoi = envoi(procedure.numero(), support);
        boolean depart = faitCourirLeDelai(procedure, support, publicite);
        var confirmee = constat.dlro() == null ? procedure.dlro() : constat.dlro();
        var minimum = minimum(procedure, publicite, constat);
        examiner(procedure, envoi, constat);
        if (depart) {
            examinerLaDlro(confirmee, constat, minimum);
        } else {
            exigerInchangee(procedure, constat);
        }
        envois.constaterLEnvoi(
                envoi,
                new PreuveDEnvoi(constat.envoyeLe(), null, constat.reference(), constat.preuve()));
        if (constat.publieLe() != null) {
            envoi.publier(constat.publieLe());
        }
        if (depart) {
            demarrer(procedure, constat, confirmee, minimum);
        }
    }

    private void demarrer(
            Procedure procedure, EnvoiConstate constat, Instant dlro, Optional<Minimum> minimum) {
        procedure.publier(DatesLegales.jour(constat.envoyeLe()), dlro);
        delais.bornerLaConsultation(
                procedure.numero(), minimum.map(Minimum::jours).orElse(null), dlro);
    }

    private Optional<Minimum> minimum(
            Procedure procedure, Publicite publicite, EnvoiConstate constat) {
        var horsProfil = fiches.exiger(procedure.numero(), Dce.class).documentsHorsProfil();
        return garde.minimum(
                procedure.type(),
                publicite,
                horsProfil != null,
                DatesLegales.jour(constat.envoyeLe()));
    }

    private void examiner(Procedure procedure, Envoi envoi, EnvoiConstate constat) {
        var erreurs = new ArrayList<Erreur>();
        pieces.controler(procedure.numero(), "preuve", constat.preuve(), erreurs);
        var prepareLe = DatesLegales.jour(envoi.prepareLe());
        if (DatesLegales.jour(constat.envoyeLe()).isBefore(prepareLe)) {
            erreurs.add(
                    new Erreur(
                            "envoyeLe",
                            "Cet envoi ne peut pas précéder sa préparation : indiquez la date réelle.",
                            "R2131-19"));
        }
        if (constat.publieLe() != null && constat.publieLe().isBefore(constat.envoyeLe())) {
            erreurs.add(
                    new Erreur(
                            "publieLe",
                            "Un avis paraît après son envoi : vérifiez les deux dates.",
                            "R2131-20"));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private void examinerLaDlro(Instant dlro, EnvoiConstate constat, Optional<Minimum> minimum) {
        List<Erreur> erreurs = new ArrayList<>();
        garde.examiner(dlro, DatesLegales.jour(constat.envoyeLe()), minimum, erreurs);
        DonneesRefusees.siErreurs(erreurs);
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
                .filter(e -> support.name().equals(e.support()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Aucun envoi n’est préparé pour ce support : "
                                                + support.libelle()
                                                + "."));
    }
}
