package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What leaves to each candidate: the text of the day, and the letter as a file by courriel. */
@Component
class DossiersDesLettres {

    private final Attributaires attributaires;
    private final CompositionDesLettres composition;
    private final EcritureDesLettres ecriture;

    DossiersDesLettres(
            Attributaires attributaires,
            CompositionDesLettres composition,
            EcritureDesLettres ecriture) {
        this.attributaires = attributaires;
        this.composition = composition;
        this.ecriture = ecriture;
    }

    List<DossierDEnvoi> de(Procedure procedure, SerieDeLettres serie, LettresAuxCandidats brutes) {
        boolean parCourriel = brutes.modeEnvoi() == ModeDEnvoi.ELECTRONIQUE;
        var fichiers =
                parCourriel
                        ? ecriture.ecrire(procedure, aEcrire(procedure, serie, brutes))
                        : Map.<String, UUID>of();
        var composees = composition.composer(procedure, brutes);
        var lignes = new ArrayList<LettreAdressee>();
        composees.rejets().forEach(l -> lignes.add(LettreAdressee.de(l)));
        composees.retenues().forEach(l -> lignes.add(LettreAdressee.de(l)));
        return lignes.stream()
                .map(l -> parCourriel ? l : l.sansAdresse())
                .map(l -> dossier(procedure.numero(), serie, l, fichiers))
                .toList();
    }

    private DossierDEnvoi dossier(
            String numero, SerieDeLettres serie, LettreAdressee l, Map<String, UUID> fichiers) {
        var cle = serie.cle(l.cle());
        var fichier = l.piece() == null ? fichiers.get(cle) : l.piece();
        return new DossierDEnvoi(
                numero,
                l.lot(),
                cle,
                l.libelle(),
                destinataire(numero, l.lot(), l.operateur()),
                l.texte(),
                fichier == null ? List.of() : List.of(fichier),
                l.adresse());
    }

    /** Those that go to an address, and that nobody joined. */
    private List<LettreAEcrire> aEcrire(
            Procedure procedure, SerieDeLettres serie, LettresAuxCandidats brutes) {
        var rejet =
                procedure.type().estAuMoins(TypeDeProcedure.AOO)
                        ? "LETTRE_REJET_FORMALISEE"
                        : "LETTRE_REJET_MAPA";
        var lettres = new ArrayList<LettreAEcrire>();
        brutes.rejets().stream()
                .map(LettreAdressee::de)
                .filter(LettreAdressee::estAEcrire)
                .forEach(l -> lettres.add(l.aEcrire(serie, rejet, "LETTRES_REJET")));
        brutes.retenues().stream()
                .map(LettreAdressee::de)
                .filter(LettreAdressee::estAEcrire)
                .forEach(
                        l ->
                                lettres.add(
                                        l.aEcrire(
                                                serie,
                                                "LETTRE_ATTRIBUTAIRE",
                                                "LETTRES_ATTRIBUTAIRES")));
        return lettres;
    }

    private String destinataire(String numero, int lot, String operateur) {
        var nom = attributaires.nom(numero, lot, operateur);
        return nom.equals(operateur) ? operateur : nom + " (" + operateur + ")";
    }
}
