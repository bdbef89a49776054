import type { Profile } from '../core/profile/profile.ts';

/**
 * Action News reprints other newsrooms' stories under `/headline-news.htm?article=…`. No page of it has been seen as
 * markup, so there is no layout yet: its words in the order of the page, and the generic path, must do.
 */
export const actionNews: Profile = {
  id: 'action-news',
  outlet: 'Action News',
  hosts: ['*.action.news'],
  languages: ['en'],
  labels: {
    ticker: ['Breaking News', 'Latest Updates', 'Featured', 'Live', 'Live Now'],
    menu: ['Regions Advertise Login', 'WebMail', 'Contact'],
  },
  reprint: { parameter: 'article', site: 'https://www.aljazeera.com', outlet: 'Al Jazeera' },
  textOrder: ['headline', 'meta', 'text'],
  layouts: [],
};
