package fr.centraleachat.passation.web;

import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Fiches.Tracee;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.web.plis.OngletConsultation;
import fr.centraleachat.tache.TacheFaite;
import fr.centraleachat.tache.Taches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that happened to a procédure, the last first: its tasks, and what came from outside. */
@Component
class HistoireDeProcedure {

    private final Taches taches;
    private final IssuesDesTaches issues;
    private final Fiches fiches;
    private final Envois envois;
    private final OngletConsultation consultation;
    private final HistoireDesIncidents incidents;

    HistoireDeProcedure(
            Taches taches,
            IssuesDesTaches issues,
            Fiches fiches,
            Envois envois,
            OngletConsultation consultation,
            HistoireDesIncidents incidents) {
        this.taches = taches;
        this.issues = issues;
        this.fiches = fiches;
        this.envois = envois;
        this.consultation = consultation;
        this.incidents = incidents;
    }

    List<FaitDHistoire> de(String numero) {
        var tracees = fiches.tracees(numero);
        var faits = new ArrayList<FaitDHistoire>();
        taches.historique(numero).forEach(t -> faits.add(tache(numero, t, tracees)));
        envois.deLaProcedure(numero).forEach(e -> envoi(e).forEach(faits::add));
        plis(numero).forEach(faits::add);
        incidents.de(numero).forEach(faits::add);
        tracees.stream()
                .filter(f -> f.type().equals("Saisine"))
                .forEach(f -> faits.add(saisine(f)));
        faits.sort(Comparator.comparing(FaitDHistoire::le).reversed());
        return faits;
    }

    private FaitDHistoire tache(String numero, TacheFaite tache, List<Tracee> tracees) {
        var titre =
                tache.libelle()
                        + (tache.support() == null
                                ? ""
                                : " : " + SupportDePublicite.valueOf(tache.support()).libelle())
                        + (tache.lot() == null ? "" : ", lot " + tache.lot());
        return new FaitDHistoire(
                tache.le(),
                titre,
                issues.de(numero, tache, tracees),
                tache.par(),
                tache.suppleeDe());
    }

    private static FaitDHistoire saisine(Tracee saisine) {
        return FaitDHistoire.de(saisine.le(), "Saisine", null, saisine.par());
    }

    /** Those that no task tells: the avis is recorded by one, the comptable too. */
    private static Stream<FaitDHistoire> envoi(Envoi envoi) {
        if (estUnAvis(envoi)) {
            return Stream.ofNullable(envoi.publieLe())
                    .map(le -> FaitDHistoire.de(le, "Avis publié : " + support(envoi), null, null));
        }
        if (!envoi.estClos() || envoi.estSansObjet() || estAuComptable(envoi)) {
            return Stream.empty();
        }
        var le = envoi.accuseLe() == null ? envoi.envoyeLe() : envoi.accuseLe();
        return Stream.of(
                FaitDHistoire.de(le, envoi.libelle(), "Preuve au dossier" + suite(envoi), null));
    }

    private static boolean estUnAvis(Envoi envoi) {
        return envoi.genre() == GenreDEnvoi.PUBLICATION && envoi.cle().equals(envoi.support());
    }

    private static String support(Envoi envoi) {
        return SupportDePublicite.valueOf(envoi.support()).libelle();
    }

    private static boolean estAuComptable(Envoi envoi) {
        return envoi.genre() == GenreDEnvoi.TRANSMISSION && envoi.accuseLe() == null;
    }

    private static String suite(Envoi envoi) {
        return (envoi.destinataire() == null || envoi.libelle().endsWith(envoi.destinataire())
                        ? ""
                        : " : " + envoi.destinataire())
                + (envoi.reference() == null ? "" : ", référence " + envoi.reference())
                + ".";
    }

    /** None before the opening for whom the candidates are confidential. */
    private Stream<FaitDHistoire> plis(String numero) {
        return Stream.concat(
                        consultation.negociation(numero).stream(),
                        Stream.of(consultation.pour(numero)))
                .flatMap(vue -> vue.plis().stream())
                .map(OngletConsultation.Ligne::pli)
                .map(
                        p ->
                                FaitDHistoire.de(
                                        p.recuLe(),
                                        "Pli reçu : " + p.operateur().nom(),
                                        p.etat().libelle() + ".",
                                        null));
    }
}
