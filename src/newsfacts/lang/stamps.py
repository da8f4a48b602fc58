# SPDX-License-Identifier: MIT
"""Words of publication stamps in many languages: month names after Unicode CLDR, labels as news pages print them.

A stamp is often in another language than the library was told to read, so these tables stand side by side and a stamp
is read with all of them.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StampWords:
    """Words of publication stamps; all in lower case.

    Attributes:
        months: Name or abbreviation, without its stop, to the month's number.
        weekdays: The same for the days of the week; Monday is 1.
        published: Labels of when a page was published.
        updated: Labels of when it was changed.
        joiners: Words that may stand between day and clock.
        ago: Unit of a relative stamp to its English name: "stunden" -> hour.

    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    joiners: frozenset[str]
    ago: Mapping[str, str]


def _language(
    months: str, *, published: str = "", updated: str = "", weekdays: str = "", joiners: str = "", ago: str = ""
) -> StampWords:
    """Compact rows to a record: entries are separated by "|", months and days by " " with their variants by "/"."""
    return StampWords(
        months=_numbered(months),
        weekdays=_numbered(weekdays),
        published=tuple(filter(None, published.split("|"))),
        updated=tuple(filter(None, updated.split("|"))),
        joiners=frozenset(joiners.split()),
        ago={word: unit for pair in ago.split() for words, unit in [pair.split("=")] for word in words.split("/")},
    )


def _numbered(row: str) -> Mapping[str, int]:
    return {name: number for number, names in enumerate(row.split(), 1) for name in names.split("/")}


STAMPS: Mapping[str, StampWords] = {
    "en": _language(
        "january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug "
        "september/sept/sep october/oct november/nov december/dec",
        published="published|posted|created|written|released|issued|originally created|first published|date published",
        updated="updated|modified|edited|last update|latest update|latest revision|revised|corrected|correction",
        weekdays="monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri "
        "saturday/sat sunday/sun",
        joiners="at on the of by and",
        ago="second/seconds/sec/secs=second minute/minutes/min/mins=minute hour/hours/hr/hrs=hour day/days=day "
        "week/weeks=week month/months=month year/years/yr/yrs=year",
    ),
    "de": _language(
        "januar/jan/jänner/jän februar/feb/feber märz/mär/mrz/maerz april/apr mai juni/jun juli/jul august/aug "
        "september/sept/sep oktober/okt november/nov dezember/dez",
        published="veröffentlicht|veroeffentlicht|erschienen|erstellt|publiziert|erstveröffentlicht",
        updated="aktualisiert|aktualisierung|geändert|bearbeitet|update|letzte änderung",
        weekdays="montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sa/sonnabend sonntag/so",
        joiners="um am uhr den vom der",
        ago="sekunde/sekunden=second minute/minuten=minute stunde/stunden=hour tag/tagen/tage=day "
        "woche/wochen=week monat/monaten=month jahr/jahren=year",
    ),
    "fr": _language(
        "janvier/janv février/févr/fév/fevrier mars avril/avr mai juin juillet/juil août/aout "
        "septembre/sept octobre/oct novembre/nov décembre/déc/decembre",
        published="publié|publie|publication|posté|créé|mis en ligne|paru|rédigé",
        updated="mis à jour|mise à jour|maj|modifié|actualisé",
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        joiners="à a le et heures h du",
        ago="seconde/secondes=second minute/minutes=minute heure/heures=hour jour/jours=day semaine/semaines=week "
        "mois=month an/ans=year",
    ),
    "es": _language(
        "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago "
        "septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic",
        published="publicado|publicada|publicación|creado|creada",
        updated="actualizado|actualizada|actualización|modificado|última actualización",
        weekdays="lunes/lun martes miércoles/mié jueves/jue viernes/vie sábado/sáb domingo/dom",
        joiners="a las la de del el h hs hrs horas",
        ago="segundo/segundos=second minuto/minutos=minute hora/horas=hour día/días/dias=day semana/semanas=week "
        "mes/meses=month año/años=year",
    ),
    "pt": _language(
        "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago "
        "setembro/set outubro/out novembro/nov dezembro/dez",
        published="publicado|publicada|publicação|postado|criado",
        updated="atualizado|atualizada|actualizado|atualização|modificado",
        weekdays="segunda-feira/segunda terça-feira/terça quarta-feira/quarta quinta-feira sexta-feira sábado domingo",
        joiners="às as de em h e",
    ),
    "it": _language(
        "gennaio/gen febbraio/feb/febbr marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago "
        "settembre/sett/set ottobre/ott novembre/nov dicembre/dic",
        published="pubblicato|pubblicata|pubblicazione|creato",
        updated="aggiornato|aggiornata|aggiornamento|modificato|ultima modifica",
        weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
        joiners="alle ore il",
        ago="secondo/secondi=second minuti=minute ora/ore=hour giorno/giorni=day settimana/settimane=week mesi=month "
        "anno/anni=year",
    ),
    "nl": _language(
        "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug "
        "september/sept/sep oktober/okt november/nov december/dec",
        published="gepubliceerd|geplaatst|gemaakt",
        updated="bijgewerkt|gewijzigd|aangepast|laatste update",
        weekdays="maandag/ma dinsdag/di woensdag/wo donderdag/do vrijdag/vr zaterdag/za zondag/zo",
        joiners="om op uur",
        ago="seconden=second minuut/minuten=minute uur/uren=hour dag/dagen=day week/weken=week maand/maanden=month",
    ),
    "pl": _language(
        "stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze "
        "lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź "
        "listopada/listopad/lis grudnia/grudzień/gru",
        published="opublikowano|publikacja|dodano|utworzono|data publikacji",
        updated="aktualizacja|zaktualizowano|zmodyfikowano|ostatnia aktualizacja",
        weekdays="poniedziałek wtorek środa czwartek piątek sobota niedziela",
        joiners="o godz godzina",
    ),
    "sv": _language(
        "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug "
        "september/sept/sep oktober/okt november/nov december/dec",
        published="publicerad|publicerat|publicerades",
        updated="uppdaterad|uppdaterat|uppdaterades|ändrad",
        weekdays="måndag tisdag onsdag torsdag fredag lördag söndag",
        joiners="kl klockan den",
    ),
    "da": _language(  # Danish and Norwegian
        "januar/jan februar/feb/febr marts/mars/mar april/apr maj/mai juni/jun juli/jul august/aug "
        "september/sept/sep oktober/okt november/nov december/desember/dec/des",
        published="publisert|publiceret|offentliggjort|udgivet|oprettet|opprettet",
        updated="oppdatert|opdateret|sist oppdatert|sidst opdateret|endret|ændret",
        weekdays="mandag tirsdag onsdag torsdag fredag lørdag søndag",
        joiners="kl klokken den",
    ),
    "fi": _language(
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
        "marraskuuta joulukuuta",
        published="julkaistu",
        updated="päivitetty|muokattu",
        joiners="klo",
    ),
    "tr": _language(
        "ocak/oca şubat/şub mart nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas "
        "aralık/ara",
        published="yayınlanma|yayınlandı|giriş",
        updated="güncelleme|güncellendi|son güncelleme",
        weekdays="pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        joiners="saat",
    ),
    "cs": _language(
        "ledna února března dubna května června července srpna září října listopadu prosince",
        published="publikováno|vydáno",
        updated="aktualizováno|upraveno",
        weekdays="pondělí úterý středa čtvrtek pátek sobota neděle",
    ),
    "hu": _language(
        "január/jan február/feb/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug "
        "szeptember/szept október/okt november/nov december/dec",
        published="megjelent|közzétéve",
        updated="frissítve|módosítva",
    ),
    "ro": _language(
        "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug "
        "septembrie/sept octombrie/oct noiembrie/noi decembrie/dec",
        published="publicat",
        updated="actualizat",
        joiners="ora",
    ),
    "id": _language(  # Indonesian and Malay
        "januari/jan februari/feb maret/mac/mar april/apr mei/mai juni/jun juli/julai/jul agustus/ogos/agu/agt/ogo "
        "september/sep oktober/okt november/nov desember/disember/des/dis",
        published="diterbitkan|dipublikasikan",
        updated="diperbarui|dikemas kini",
        weekdays="senin selasa rabu kamis jumat sabtu minggu",
        joiners="pukul jam",
    ),
    "sq": _language(
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        published="publikuar",
        updated="përditësuar",
    ),
    "is": _language(
        "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        published="birt",
        updated="uppfært",
        joiners="kl",
    ),
    "ar": _language(
        "يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
    ),
    "ru": _language(
        "января/янв февраля/фев марта/мар апреля/апр мая июня/июн июля/июл августа/авг сентября/сен октября/окт "
        "ноября/ноя декабря/дек",
        published="опубликовано",
        updated="обновлено",
        joiners="в г",
    ),
}
"""The words of a language by its code."""

AGO: tuple[tuple[str, str], ...] = (
    ("", "ago"), ("vor", ""), ("hace", ""), ("il y a", ""), ("há", ""), ("", "fa"), ("", "geleden"), ("", "temu"),
)  # fmt: skip
"""What stands before and after "3 hours" to say that it is past."""

DAYS_BACK = {
    "today": 0, "yesterday": 1, "heute": 0, "gestern": 1, "hoy": 0, "ayer": 1, "hoje": 0, "ontem": 1, "oggi": 0,
    "ieri": 1, "vandaag": 0, "gisteren": 1, "aujourd'hui": 0, "hier": 1,
}  # fmt: skip
"""Words for this day and the day before: how many days back."""

HOURS = frozenset({"hrs", "hours", "uhr", "h"})
"""Words between a clock and its zone: "10:28 hrs IST"."""
