"""Names of ready-made traits, their values and the prototypes.

What is not in these tables is called by its own English in resources/ideal_client, or the words of
its key: a trait needs its data alone, and a line here only to be translated.
"""

from collections.abc import Mapping

from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.voice import translate

_TRAITS = {
    "economic_capacity": QT_TRANSLATE_NOOP("Traits", "Economic capacity"),
    "line_of_business": QT_TRANSLATE_NOOP("Traits", "Line of business"),
    "size": QT_TRANSLATE_NOOP("Traits", "Size"),
    "distance": QT_TRANSLATE_NOOP("Traits", "Distance"),
    "age": QT_TRANSLATE_NOOP("Traits", "Age"),
    "source": QT_TRANSLATE_NOOP("Traits", "How we met"),
    "who_decides": QT_TRANSLATE_NOOP("Traits", "Who decides"),
    "who_pays": QT_TRANSLATE_NOOP("Traits", "Who pays"),
    "payment": QT_TRANSLATE_NOOP("Traits", "Payment"),
    "time_they_have": QT_TRANSLATE_NOOP("Traits", "Time they have"),
    "length_of_work": QT_TRANSLATE_NOOP("Traits", "Length of the work"),
    "phase_of_life": QT_TRANSLATE_NOOP("Traits", "Phase of life"),
    "phase_of_firm": QT_TRANSLATE_NOOP("Traits", "Phase of the firm"),
    "training_budget": QT_TRANSLATE_NOOP("Traits", "Training budget"),
    "openness": QT_TRANSLATE_NOOP("Traits", "Openness to change"),
    "quality_before_price": QT_TRANSLATE_NOOP("Traits", "Quality before price"),
    "work_culture": QT_TRANSLATE_NOOP("Traits", "Work culture"),
    "ethics": QT_TRANSLATE_NOOP("Traits", "Ethics"),
    "reputation": QT_TRANSLATE_NOOP("Traits", "Reputation"),
    "motivation": QT_TRANSLATE_NOOP("Traits", "Motivation"),
    "own_part": QT_TRANSLATE_NOOP("Traits", "Own part"),
    "commitment": QT_TRANSLATE_NOOP("Traits", "Commitment"),
    "trust": QT_TRANSLATE_NOOP("Traits", "Trust"),
    "expectations": QT_TRANSLATE_NOOP("Traits", "Expectations"),
    "way_of_working": QT_TRANSLATE_NOOP("Traits", "Way of working"),
    "attitude_to_learning": QT_TRANSLATE_NOOP("Traits", "Attitude to learning"),
    "partnership": QT_TRANSLATE_NOOP("Traits", "How they see me"),
    "need_of_care": QT_TRANSLATE_NOOP("Traits", "Kind of help needed"),
}
_VALUES = {
    "pays_full_fee": QT_TRANSLATE_NOOP("Traits", "pays the full fee"),
    "pays_in_instalments": QT_TRANSLATE_NOOP("Traits", "pays in instalments"),
    "asks_for_discount": QT_TRANSLATE_NOOP("Traits", "asks for a discount"),
    "asks_for_free_trial": QT_TRANSLATE_NOOP("Traits", "asks for free work"),
    "expert_firms": QT_TRANSLATE_NOOP("Traits", "expert firms"),
    "schools_and_care": QT_TRANSLATE_NOOP("Traits", "schools and care"),
    "trade_and_industry": QT_TRANSLATE_NOOP("Traits", "trade and industry"),
    "call_centres": QT_TRANSLATE_NOOP("Traits", "call centres"),
    "up_to_9_people": QT_TRANSLATE_NOOP("Traits", "up to 9 people"),
    "10_to_80_people": QT_TRANSLATE_NOOP("Traits", "10 to 80 people"),
    "81_to_250_people": QT_TRANSLATE_NOOP("Traits", "81 to 250 people"),
    "over_250_people": QT_TRANSLATE_NOOP("Traits", "over 250 people"),
    "under_25_km": QT_TRANSLATE_NOOP("Traits", "under 25 km"),
    "25_to_60_km": QT_TRANSLATE_NOOP("Traits", "25 to 60 km"),
    "further_but_online": QT_TRANSLATE_NOOP("Traits", "further away, but online"),
    "far_away": QT_TRANSLATE_NOOP("Traits", "over 60 km"),
    "under_25": QT_TRANSLATE_NOOP("Traits", "under 25"),
    "25_to_34": QT_TRANSLATE_NOOP("Traits", "25 to 34"),
    "35_to_60": QT_TRANSLATE_NOOP("Traits", "35 to 60"),
    "over_60": QT_TRANSLATE_NOOP("Traits", "over 60"),
    "recommended": QT_TRANSLATE_NOOP("Traits", "recommended"),
    "found_me": QT_TRANSLATE_NOOP("Traits", "found me"),
    "cold_list": QT_TRANSLATE_NOOP("Traits", "from a list"),
    "decides_alone": QT_TRANSLATE_NOOP("Traits", "decides alone"),
    "decides_with_one": QT_TRANSLATE_NOOP("Traits", "decides with one other"),
    "committee_decides": QT_TRANSLATE_NOOP("Traits", "a committee decides"),
    "pays_oneself": QT_TRANSLATE_NOOP("Traits", "pays it themselves"),
    "employer_pays": QT_TRANSLATE_NOOP("Traits", "the employer pays"),
    "family_pays": QT_TRANSLATE_NOOP("Traits", "the family pays"),
    "pays_on_time": QT_TRANSLATE_NOOP("Traits", "pays on time"),
    "pays_late": QT_TRANSLATE_NOOP("Traits", "pays late"),
    "has_to_be_sued": QT_TRANSLATE_NOOP("Traits", "pays only under pressure"),
    "free_in_my_hours": QT_TRANSLATE_NOOP("Traits", "free in my hours"),
    "evenings_only": QT_TRANSLATE_NOOP("Traits", "evenings and weekends only"),
    "no_time": QT_TRANSLATE_NOOP("Traits", "never has time"),
    "half_a_year": QT_TRANSLATE_NOOP("Traits", "half a year or more"),
    "some_weeks": QT_TRANSLATE_NOOP("Traits", "some weeks"),
    "one_session": QT_TRANSLATE_NOOP("Traits", "a single session"),
    "in_a_change": QT_TRANSLATE_NOOP("Traits", "in the middle of a change"),
    "before_a_change": QT_TRANSLATE_NOOP("Traits", "thinking about one"),
    "settled": QT_TRANSLATE_NOOP("Traits", "settled"),
    "firm_grows": QT_TRANSLATE_NOOP("Traits", "grows"),
    "firm_handed_over": QT_TRANSLATE_NOOP("Traits", "is handed over"),
    "firm_is_stable": QT_TRANSLATE_NOOP("Traits", "is stable"),
    "firm_shrinks": QT_TRANSLATE_NOOP("Traits", "shrinks"),
    "has_a_yearly_budget": QT_TRANSLATE_NOOP("Traits", "has one every year"),
    "budget_on_request": QT_TRANSLATE_NOOP("Traits", "on request"),
    "no_budget": QT_TRANSLATE_NOOP("Traits", "has none"),
    "tried_something_new": QT_TRANSLATE_NOOP("Traits", "tried something new this year"),
    "is_curious": QT_TRANSLATE_NOOP("Traits", "asks curious questions"),
    "as_always": QT_TRANSLATE_NOOP("Traits", "does it as always"),
    "prove_it_first": QT_TRANSLATE_NOOP("Traits", "“prove it to me first”"),
    "asks_about_method": QT_TRANSLATE_NOOP("Traits", "asks about the method"),
    "asks_about_results": QT_TRANSLATE_NOOP("Traits", "asks about results"),
    "asks_price_first": QT_TRANSLATE_NOOP("Traits", "asks the price first"),
    "three_quotes": QT_TRANSLATE_NOOP("Traits", "three quotes rule"),
    "people_speak_up": QT_TRANSLATE_NOOP("Traits", "people speak up"),
    "polite_silence": QT_TRANSLATE_NOOP("Traits", "polite silence"),
    "fear_of_the_boss": QT_TRANSLATE_NOOP("Traits", "fear of the boss"),
    "keeps_promises": QT_TRANSLATE_NOOP("Traits", "keeps promises"),
    "bends_agreements": QT_TRANSLATE_NOOP("Traits", "bends agreements"),
    "wants_reports": QT_TRANSLATE_NOOP("Traits", "wants reports on coachees"),
    "recommended_by_peers": QT_TRANSLATE_NOOP("Traits", "recommended by peers"),
    "little_known": QT_TRANSLATE_NOOP("Traits", "little known"),
    "known_for_disputes": QT_TRANSLATE_NOOP("Traits", "known for disputes"),
    "wants_it_themselves": QT_TRANSLATE_NOOP("Traits", "wants it themselves"),
    "sent_but_willing": QT_TRANSLATE_NOOP("Traits", "was sent, but is willing"),
    "sent_against_will": QT_TRANSLATE_NOOP("Traits", "was sent against their will"),
    "sees_own_part": QT_TRANSLATE_NOOP("Traits", "sees their own part"),
    "blames_others": QT_TRANSLATE_NOOP("Traits", "blames others"),
    "works_between_sessions": QT_TRANSLATE_NOOP("Traits", "works between sessions"),
    "comes_prepared": QT_TRANSLATE_NOOP("Traits", "comes prepared"),
    "cancels_late": QT_TRANSLATE_NOOP("Traits", "cancels at the last minute"),
    "speaks_openly": QT_TRANSLATE_NOOP("Traits", "speaks openly"),
    "needs_time": QT_TRANSLATE_NOOP("Traits", "needs some time"),
    "tests_me": QT_TRANSLATE_NOOP("Traits", "keeps testing me"),
    "knows_it_takes_time": QT_TRANSLATE_NOOP("Traits", "knows that it takes time"),
    "hopes_for_quick_fix": QT_TRANSLATE_NOOP("Traits", "hopes for a quick fix"),
    "wants_a_guarantee": QT_TRANSLATE_NOOP("Traits", "wants a guarantee"),
    "decides_and_acts": QT_TRANSLATE_NOOP("Traits", "decides and acts"),
    "plans_with_care": QT_TRANSLATE_NOOP("Traits", "plans with care"),
    "changes_every_week": QT_TRANSLATE_NOOP("Traits", "changes everything every week"),
    "learns_every_year": QT_TRANSLATE_NOOP("Traits", "invests in learning every year"),
    "learns_when_needed": QT_TRANSLATE_NOOP("Traits", "learns when it must"),
    "learning_is_a_cost": QT_TRANSLATE_NOOP("Traits", "sees it as a cost"),
    "as_a_partner": QT_TRANSLATE_NOOP("Traits", "as a partner"),
    "as_a_supplier": QT_TRANSLATE_NOOP("Traits", "as a supplier"),
    "as_a_last_resort": QT_TRANSLATE_NOOP("Traits", "as a last resort"),
    "practice_can_help": QT_TRANSLATE_NOOP("Traits", "a private practice can help"),
    "beside_a_doctor": QT_TRANSLATE_NOOP("Traits", "beside a doctor’s treatment"),
    "needs_a_clinic": QT_TRANSLATE_NOOP("Traits", "needs a clinic"),
}
_TRADES = {
    "life_coach": QT_TRANSLATE_NOOP("Traits", "Life coach"),
    "executive_coach": QT_TRANSLATE_NOOP("Traits", "Executive coach"),
    "therapist": QT_TRANSLATE_NOOP("Traits", "Therapist in private practice"),
    "consultant": QT_TRANSLATE_NOOP("Traits", "Independent consultant"),
    "trainer": QT_TRANSLATE_NOOP("Traits", "Trainer"),
}
_NAMES = {
    "life_coach": QT_TRANSLATE_NOOP("Traits", "People in a change of life"),
    "executive_coach": QT_TRANSLATE_NOOP("Traits", "Leaders of small expert firms"),
    "therapist": QT_TRANSLATE_NOOP("Traits", "Adults who want to understand themselves"),
    "consultant": QT_TRANSLATE_NOOP("Traits", "Growing firms whose owner decides"),
    "trainer": QT_TRANSLATE_NOOP("Traits", "Firms that teach their people"),
}


def trait_name(key: str, own: str = "") -> str:
    """`Economic capacity`; `key` and its `own` English as in resources/ideal_client/traits.json."""
    return _named(_TRAITS, key, own)


def value_text(key: str, own: str = "") -> str:
    """`pays the full fee`."""
    return _named(_VALUES, key, own)


def trade_name(key: str) -> str:
    """`Executive coach`: whose guess a prototype is."""
    return _named(_TRADES, key)


def prototype_name(key: str) -> str:
    """`Leaders of small expert firms`: whom a prototype guesses at."""
    return _named(_NAMES, key)


def _named(texts: Mapping[str, str], key: str, own: str = "") -> str:
    """The translated text of a key; without one its own English, else the words of the key."""
    return translate("Traits", texts[key]) if key in texts else own or key.replace("_", " ")
