package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** What a piece may say of how the offers are asked for, judged and compared. */
record ConsultationEnDocument(
        @ChampDeModele("La procédure est formalisée") boolean formalisee,
        @ChampDeModele("La procédure est adaptée") boolean adaptee,
        @ChampDeModele("Date limite de remise des offres") String dateLimite,
        @ChampDeModele("Une négociation aura lieu") boolean negociation,
        @ChampDeModele("La négociation est possible, l’attribution sans négocier aussi")
                boolean negociationPossible,
        @ChampDeModele("Il n’y a pas de négociation") boolean sansNegociation,
        @ChampDeModele("Les variantes sont autorisées") boolean variantes,
        @ChampDeModele("Les variantes ne sont pas autorisées") boolean sansVariantes,
        @ChampDeModele("Il y a des prestations supplémentaires éventuelles") boolean desPse,
        @ChampDeModele("Prestations supplémentaires éventuelles") List<PseEnDocument> prestations,
        @ChampDeModele("La visite est obligatoire") boolean visiteObligatoire,
        @ChampDeModele("La visite est facultative") boolean visiteFacultative,
        @ChampDeModele("Le marché est réservé") boolean reserve,
        @ChampDeModele("Validité des offres, en jours") String validiteJours,
        @ChampDeModele("Réponse aux questions, en jours avant la date limite")
                String questionsJours,
        @ChampDeModele("Délai de suspension, en jours") String suspensionJours,
        @ChampDeModele("Critères, par lot s’ils diffèrent") List<GrilleEnDocument> grilles,
        @ChampDeModele("Départage des offres à égalité de points") String departage) {}
