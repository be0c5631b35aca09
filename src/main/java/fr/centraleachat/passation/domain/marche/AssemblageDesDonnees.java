package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.DonneesEssentielles;
import fr.centraleachat.passation.DonneesEssentielles.Acheteur;
import fr.centraleachat.passation.DonneesEssentielles.Conditions;
import fr.centraleachat.passation.DonneesEssentielles.Operateur;
import fr.centraleachat.passation.DonneesEssentielles.Titulaire;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the données essentielles of a marché from the fiches of its procédure (R2196-1). */
@Component
public class AssemblageDesDonnees {

    private static final int OBJET_MAX = 1000;

    private final Procedures procedures;
    private final Fiches fiches;
    private final ResultatDeLAnalyse analyse;
    private final Organisation organisation;

    AssemblageDesDonnees(
            Procedures procedures,
            Fiches fiches,
            ResultatDeLAnalyse analyse,
            Organisation organisation) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.analyse = analyse;
        this.organisation = organisation;
    }

    /** As far as they are known: before its notification, a marché lacks what that settles. */
    public DonneesEssentielles de(Marche marche) {
        var numero = marche.procedure();
        var procedure = procedures.exiger(numero);
        var lot = procedures.lot(numero, marche.lot());
        var montage = fiches.exiger(numero, Montage.class);
        return new DonneesEssentielles(
                marche.idMarche(),
                new Acheteur(organisation.adherent(marche.acheteur()).siret()),
                objet(procedure, lot),
                codeCPV(procedure, lot),
                procedure.type().decp(),
                lot.dureeMois() == null ? montage.dureeMois() : lot.dureeMois(),
                marche.montantHt().valeur(),
                analyse.offresRecues(numero, marche.lot()),
                titulaires(fiches.exiger(numero, marche.lot(), Signature.class)),
                marche.dateNotification(),
                marche.datePublicationDonnees(),
                MotsDesDonnees.contrat(montage),
                fiches.derniere(numero, marche.lot(), Notification.class)
                        .map(n -> MotsDesDonnees.conditions(n, marche))
                        .orElse(Conditions.INCONNUES));
    }

    private String objet(Procedure procedure, Lot lot) {
        var objet =
                procedures.lots(procedure.numero()).size() == 1
                        ? procedure.objet()
                        : procedure.objet() + " - Lot " + lot.numero() + " : " + lot.objet();
        return objet.length() <= OBJET_MAX ? objet : objet.substring(0, OBJET_MAX);
    }

    /** The lot's own code, else that of the whole. */
    static String codeCPV(Procedure procedure, Lot lot) {
        return lot.codeCPV() == null ? procedure.codeCPV() : lot.codeCPV();
    }

    /** By identifier. */
    Map<String, String> nomsDesTitulaires(Marche marche) {
        return fiches
                .exiger(marche.procedure(), marche.lot(), Signature.class)
                .titulaires()
                .stream()
                .collect(Collectors.toMap(TitulaireSigne::id, TitulaireSigne::nom, (a, b) -> a));
    }

    private static List<Titulaire> titulaires(Signature signature) {
        return signature.titulaires().stream()
                .map(t -> new Titulaire(new Operateur(t.typeIdentifiant().decp(), t.id())))
                .toList();
    }
}
