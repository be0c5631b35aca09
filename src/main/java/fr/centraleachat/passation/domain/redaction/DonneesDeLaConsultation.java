package fr.centraleachat.passation.domain.redaction;

import static fr.centraleachat.passation.domain.montage.Montage.ouVide;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.montage.ConsiderationSociale;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.montage.NegociationAnnoncee;
import fr.centraleachat.passation.domain.montage.Visite;
import fr.centraleachat.reglementation.Parametres;
import fr.centraleachat.tache.Libelles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells how the offers are asked for and judged. */
@Component
class DonneesDeLaConsultation {

    private final Parametres parametres;
    private final GrillesDuReglement grilles;
    private final Formats formats;

    DonneesDeLaConsultation(Parametres parametres, GrillesDuReglement grilles, Formats formats) {
        this.parametres = parametres;
        this.grilles = grilles;
        this.formats = formats;
    }

    ConsultationEnDocument de(Procedure procedure, Montage m, List<Lot> lots, LocalDate jour) {
        boolean formalisee = m.procedure() == TypeDeProcedure.AOO;
        boolean negociee = m.annonceUneNegociation();
        boolean facultative =
                m.negociationAnnoncee() == NegociationAnnoncee.OUI_OU_ATTRIBUTION_SANS_NEGOCIER;
        return new ConsultationEnDocument(
                formalisee,
                !formalisee,
                procedure.dlro() == null ? Termes.A_COMPLETER : formats.dateHeure(procedure.dlro()),
                negociee && !facultative,
                negociee && facultative,
                !negociee,
                m.variantesAutorisees(),
                !m.variantesAutorisees(),
                !ouVide(m.prestationsSupplementaires()).isEmpty(),
                prestations(m),
                m.visite() == Visite.OBLIGATOIRE,
                m.visite() == Visite.FACULTATIVE,
                m.considerationsSociales().contains(ConsiderationSociale.MARCHE_RESERVE),
                Termes.texte(m.dureeValiditeOffresJours()),
                questions(m, formalisee, jour),
                "" + parametres.entier("STANDSTILL_ELECTRONIQUE", jour),
                grilles.de(m, lots, parametres.entier("NOTE_DECIMALES", jour)),
                departage(m));
    }

    private static String departage(Montage m) {
        return m.departage() == null ? Termes.A_COMPLETER : Libelles.de(m.departage());
    }

    /** The law fixes it in a procédure formalisée, the règlement in the others. */
    private String questions(Montage m, boolean formalisee, LocalDate jour) {
        return formalisee
                ? "" + parametres.entier("REPONSE_QUESTIONS_JOURS", jour)
                : Termes.texte(m.delaiReponseQuestionsJours());
    }

    private static List<PseEnDocument> prestations(Montage m) {
        return ouVide(m.prestationsSupplementaires()).stream()
                .map(
                        p ->
                                new PseEnDocument(
                                        "" + p.lot(),
                                        "" + p.numero(),
                                        Termes.texte(p.objet()),
                                        Boolean.TRUE.equals(p.reponseObligatoire())
                                                ? "obligatoire"
                                                : "facultative"))
                .toList();
    }
}
