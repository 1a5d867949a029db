import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';
import { surveyThread } from '../survey-thread.ts';

/** Known on six channels; a promise broken, the same fix tried twice, a trip close ahead. */
export const mayaOkafor: Person = {
  id: 'maya-okafor',
  name: 'Maya Okafor',
  language: 'en',
  identifiers: [
    { kind: 'email', value: 'maya@okafor.example' },
    { kind: 'phone', value: '+447700900142' },
    { kind: 'handle', value: '@mayaoutdoors' },
  ],
  history: [
    orderThread('F-09612', {
      amount: 312,
      items: ['Tarn 2 tent (moss)', 'Tarn footprint'],
      placed: '-236d 19:04',
      delivered: '-233d 11:20',
    }),
    {
      id: '3107',
      channel: 'web',
      subject: 'Pole length for the Tarn 2',
      said: [
        {
          at: '-221d 20:41',
          in: "Hi, quick one before I take the Tarn 2 out for the first time. One pole section looks about a cm shorter than the others, is that on purpose or have I got an odd one? Don't want to find out on a hillside.\n\nMaya",
        },
        {
          at: '-220d 09:15',
          out: 'Hi Maya,\n\nOn purpose: the short section goes at the foot end, where the sleeve is narrower. It has a green ring so you can find it in the dark. Have a good first night out.\n\nTom',
          by: 'Tom Halloran',
        },
        { at: '-220d 12:33', in: 'Green ring, of course. Found it. Thank you Tom, that was quick!' },
      ],
    },
    surveyThread(
      'S-881',
      '-200d 08:12',
      'NPS',
      9,
      'Tent is brilliant and a real person answered my question the next morning.',
    ),
    {
      id: 'soc-5521',
      channel: 'social',
      party: 'handle:mayaoutdoors',
      said: [
        {
          at: '-96d 17:50',
          in: 'two nights of horizontal rain above Wasdale and the Tarn 2 from @fernhill stayed bone dry. just saying',
        },
        {
          at: '-95d 09:02',
          out: 'That is what we like to read on a Monday. Dry socks to you, Maya!',
          by: 'Lena Brandt',
        },
      ],
    },
    orderThread('F-10294', {
      amount: 249,
      items: ['Skarn 2 GPS watch', '20 mm strap'],
      placed: '-41d 21:17',
      delivered: '-38d 13:02',
    }),
    {
      id: 'chat-20917',
      channel: 'chat',
      said: [
        {
          at: '-9d 18:05',
          in: 'hi, my skarn 2 loses the satellites after about 10 min, then the track is just a straight line',
        },
        { at: '-9d 18:06', out: 'Hi Maya, sorry to hear that. What is your order number?', by: 'Tom Halloran' },
        { at: '-9d 18:08', in: 'F-10294' },
        { at: '-9d 18:09', out: 'Thanks. Which firmware is on it? Settings > About.', by: 'Tom Halloran' },
        { at: '-9d 18:11', in: 'says 4.1.7' },
        {
          at: '-9d 18:13',
          out: 'That is the latest. Could you do a factory reset please: hold both left buttons for 12 seconds, then set it up again.',
          by: 'Tom Halloran',
        },
        { at: '-9d 18:31', in: 'ok did the factory reset, went round the block, same thing. lost signal after 8 min' },
        {
          at: '-9d 18:33',
          out: 'OK. Leave it to charge overnight and give it another go outdoors tomorrow.',
          by: 'Tom Halloran',
        },
        { at: '-9d 18:34', in: 'alright will try' },
      ],
    },
    {
      id: 'call-7713',
      channel: 'phone',
      party: 'phone:+447700900142',
      said: [
        {
          at: '-6d 10:42',
          note: "cust rang re Skarn 2, F-10294. charged o/n as told, still drops sats. walked her thru factory reset AGAIN (2nd time), n/e. she's off on West Highland Way w/ her dad Sat, needs it for that. agreed replacement + call w/ tracking, sending her the dates by mail now. old one to come back in same box.",
          by: 'Lena Brandt',
        },
      ],
    },
    {
      id: '4760',
      channel: 'email',
      subject: 'Your replacement Skarn 2',
      said: [
        {
          at: '-6d 10:58',
          out: "Hi Maya,\n\nas agreed on the phone: we'll send you a replacement for your Skarn 2, and you will have it by {workday -3}. I'll call you tomorrow with the tracking number.\n\nLena",
          by: 'Lena Brandt',
        },
      ],
    },
  ],
  open: [
    {
      id: '4821',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'Replacement watch still not here',
      shows: ['many-channels', 'broken-promise', 'fix-tried-twice', 'own-circumstance', 'repeat-contact'],
      said: [
        {
          at: '-1d 19:22',
          in: "Hello,\n\nI was told on the phone last week that the replacement for my Skarn 2 would be here by {workday -3} and that someone would ring me with the tracking number. No watch, no call.\n\nThis is the third time I'm getting in touch about the same watch in nine days and I've told the whole story every time. My dad and I start the West Highland Way on Saturday and he's 71, I really don't want to be up there with a watch that thinks we're in the loch.\n\nWhere is it, and will it get here before we leave?\n\nMaya\n\nSent from my phone",
        },
        {
          at: '-190m',
          note: "@priya checked w/h: no replacement was ever booked, Lena's request got stuck in draft. 6 Skarn 2 in stock, courier cut-off 15:00.",
          by: 'Tom Halloran',
        },
        {
          at: '-42m',
          in: "Me again. I'm at work until 5 so if you do ring, ring after that please. And please don't ask me to reset it a third time, I've done it twice.\n\nMaya",
        },
      ],
    },
  ],
};
