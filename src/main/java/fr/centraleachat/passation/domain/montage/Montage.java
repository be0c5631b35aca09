package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What the montage concerté settles before anything is written (DCE-1). */
public record Montage(
        @Champ(value = "Procédure retenue", regle = "R2123-1, R2124-1") TypeDeProcedure procedure,
        @Champ("Nature du contrat") NatureDeContrat natureMarche,
        @Champ(value = "Lots", regle = "L2113-10, R2123-1") List<LotDuMontage> lots,
        @Champ(
                        value = "Motif de l’absence d’allotissement",
                        obligatoire = false,
                        regle = "L2113-11, R2113-2",
                        genre = Genre.TEXTE_LONG,
                        aide = "Nécessaire quand le marché n’a qu’un lot.")
                String motifNonAllotissement,
        @Champ("Techniques d’achat") List<Technique> techniques,
        @Champ(value = "Modalités d’exécution", regle = "R2162-2, R2113-4")
                List<ModaliteExecution> modalitesExecution,
        @Champ(
                        value = "Accord-cadre dont ce marché est issu",
                        obligatoire = false,
                        regle = "R2162-7")
                String idAccordCadre,
        @Champ(
                        value = "Maximum de l’accord-cadre sur toute la durée (HT)",
                        si = "techniques~ACCORD_CADRE",
                        regle = "R2162-4")
                Montant montantMaximumHt,
        @Champ(
                        value = "Minimum et maximum par lot et par période",
                        si = "techniques~ACCORD_CADRE",
                        regle = "R2162-4")
                List<Borne> bornes,
        @Champ(
                        value = "Nombre maximal de titulaires par lot",
                        si = "techniques~ACCORD_CADRE",
                        regle = "R2162-9, R2162-10")
                Integer nombreMaximalTitulaires,
        @Champ(
                        value = "Règle d’attribution des commandes",
                        obligatoire = false,
                        regle = "R2162-2, R2162-10",
                        genre = Genre.TEXTE_LONG,
                        aide = "Nécessaire dès deux titulaires par lot.")
                String modalitesAttributionCommandes,
        @Champ(
                        value = "Durée totale en mois",
                        regle = "L2112-5, L2125-1",
                        aide = "Reconductions et tranches comprises.")
                Integer dureeMois,
        @Champ(
                        value = "Motif d’une durée exceptionnelle",
                        obligatoire = false,
                        regle = "L2125-1",
                        genre = Genre.TEXTE_LONG,
                        aide = "Nécessaire quand un accord-cadre dépasse la durée légale.")
                String motifDureeExceptionnelle,
        @Champ(value = "Reconductions", obligatoire = false, regle = "R2112-4")
                List<Reconduction> reconductions,
        @Champ(value = "Tranches", si = "modalitesExecution~TRANCHES", regle = "R2113-4")
                List<Tranche> tranches,
        @Champ(value = "Variantes autorisées", regle = "R2151-8") Boolean variantesAutorisees,
        @Champ(value = "Prestations supplémentaires éventuelles", obligatoire = false)
                List<PrestationSupplementaire> prestationsSupplementaires,
        @Champ("CCAG de référence") Ccag ccag,
        @Champ(value = "Forme du prix", regle = "R2112-6") FormePrix formePrix,
        @Champ(value = "Types de prix", regle = "L2112-6") List<TypePrix> typesPrix,
        @Champ(
                        value = "Lieu principal d’exécution (code)",
                        aide = "21231 pour la commune de Dijon, 21 pour la Côte-d’Or.")
                String lieuExecution,
        @Champ("Type du code du lieu") TypeCodeLieu typeCodeLieuExecution,
        @Champ(value = "Marché innovant", regle = "R2122-9-1") Boolean marcheInnovant,
        @Champ(value = "Critères par lot", regle = "R2152-7, R2152-11, R2152-12")
                List<Critere> criteres,
        @Champ(value = "Sous-critères", obligatoire = false, regle = "R2152-11, R2152-12")
                List<SousCritere> sousCriteres,
        @Champ(
                        value = "Barème des notes",
                        obligatoire = false,
                        regle = "R2152-11",
                        aide =
                                "Les appréciations qu’un critère peut recevoir ; sans barème, la note est libre.")
                List<NiveauDeNote> bareme,
        @Champ(
                        value = "En cas d’égalité",
                        obligatoire = false,
                        regle = "L2152-7",
                        aide = "Sans règle annoncée, les offres restent à égalité.")
                RegleDeDepartage departage,
        @Champ(value = "Considérations sociales", regle = "L2112-2-1")
                List<ConsiderationSociale> considerationsSociales,
        @Champ(
                        value = "Clause sociale ou d’emploi",
                        si = "considerationsSociales~CLAUSE_SOCIALE",
                        regle = "L2112-2-1",
                        genre = Genre.TEXTE_LONG,
                        aide = "Avec son volume, par exemple en heures d’insertion.")
                String clauseSociale,
        @Champ(
                        value = "Motif de l’absence de clause sociale",
                        obligatoire = false,
                        regle = "L2112-2-1",
                        aide = "Nécessaire à partir du seuil européen.")
                MotifAbsenceClauseSociale motifAbsenceClauseSociale,
        @Champ(value = "Considérations environnementales", regle = "R2152-7, L2112-2")
                List<ConsiderationEnvironnementale> considerationsEnvironnementales,
        @Champ(
                        value = "Conditions d’exécution environnementales",
                        regle = "L2112-2",
                        genre = Genre.TEXTE_LONG)
                String conditionsExecutionEnvironnementales,
        @Champ(value = "Visite des lieux", regle = "R2151-3") Visite visite,
        @Champ(
                        value = "Taux de l’avance prévue (0 si aucune)",
                        regle = "R2191-3, R2191-7",
                        genre = Genre.POURCENT)
                BigDecimal tauxAvancePrevu,
        @Champ(
                        value = "Taux de la retenue de garantie (0 si aucune)",
                        regle = "R2191-33",
                        genre = Genre.POURCENT)
                BigDecimal retenueGarantie,
        @Champ("Durée de validité des offres en jours") Integer dureeValiditeOffresJours,
        @Champ(
                        value = "Négociation annoncée au règlement de la consultation",
                        si = "procedure=MAPA",
                        regle = "R2123-5")
                NegociationAnnoncee negociationAnnoncee,
        @Champ(
                        value = "Réponse aux questions, en jours avant la date limite",
                        si = "procedure=MAPA",
                        regle = "R2132-6")
                Integer delaiReponseQuestionsJours,
        @Champ(
                        value = "Bénéficiaires nommés dans l’avis",
                        regle = "R2162-6",
                        genre = Genre.ADHERENT)
                List<String> beneficiaires,
        @Champ(
                        value = "Qui fait quoi",
                        obligatoire = false,
                        regle = "L2113-4",
                        aide =
                                "Dans le cadre de la centrale : commandes, exécution, avenants, données essentielles.")
                List<OperationConfiee> operationsConfiees,
        @Champ(
                        value = "Convention constitutive du groupement",
                        obligatoire = false,
                        regle = "L2113-7",
                        genre = Genre.PIECE,
                        aide = "Nécessaire dans le cadre d’un groupement.")
                UUID conventionGroupement,
        @Champ(
                        value = "Commission d’appel d’offres compétente",
                        obligatoire = false,
                        regle = "CGCT L1414-2, CGCT L1414-3",
                        aide =
                                "Nécessaire quand elle choisit l’attributaire : appel d’offres à partir du seuil européen.")
                String commissionCompetente,
        @Champ(value = "Budget alloué, verrouillé avant la publicité (HT)", regle = "L2152-3")
                Montant budgetAlloueHt,
        @Champ("Calendrier prévisionnel par phase") List<DatePrevue> calendrierPrevisionnel) {

    /** The critères by which the offers for a lot are judged, in their order. */
    public List<Critere> criteresDuLot(int lot) {
        return criteres.stream().filter(c -> c.lot() == null || c.lot() == lot).toList();
    }

    /** The sous-critères of one critère of a lot; none when it is judged as a whole. */
    public List<SousCritere> sousCriteresDuLot(int lot, String critere) {
        return ouVide(sousCriteres).stream()
                .filter(s -> s.lot() == null || s.lot() == lot)
                .filter(s -> s.critere().equals(critere))
                .toList();
    }

    /**
     * @param enVigueur the decimals of a note where the critère does not say
     */
    public Notation notation(Critere critere, int lot, int enVigueur) {
        return new Notation(
                critere.type(),
                critere.formule(),
                critere.coefficient(),
                critere.decimales() == null ? enVigueur : critere.decimales(),
                ouVide(bareme).stream()
                        .filter(n -> n.lot() == null || n.lot() == lot)
                        .filter(n -> n.critere().equals(critere.libelle()))
                        .map(n -> new Notation.Niveau(n.libelle(), n.part()))
                        .toList(),
                critere.methodeNotation());
    }

    /** The règlement of a MAPA says that the offers may be negotiated (R2123-5). */
    public boolean annonceUneNegociation() {
        return procedure == TypeDeProcedure.MAPA
                && negociationAnnoncee != null
                && negociationAnnoncee != NegociationAnnoncee.NON;
    }

    public boolean estAccordCadre() {
        return techniques.contains(Technique.ACCORD_CADRE);
    }

    /** Of all the lots, in euros HT. */
    public Montant montantEstimeHt() {
        return lots.stream().map(LotDuMontage::montantEstimeHt).reduce(Montant.ZERO, Montant::plus);
    }

    public static <T> List<T> ouVide(List<T> lignes) {
        return lignes == null ? List.of() : lignes;
    }
}
